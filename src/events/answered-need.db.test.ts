import assert from "node:assert/strict";
import { test } from "node:test";
import { whoWasTold } from "../../fixtures/world.sql.ts";
import { callAs, type World, withinWorld } from "../../fixtures/world.ts";
import { perform } from "../foundation/perform.ts";
import { read } from "../foundation/read.ts";
import { answerSurvey, openSurvey, readSurvey, sortAnswers } from "../needs/index.ts";
import { eventForm } from "./event-form.ts";
import { lunchOf } from "./events.fixture.ts";
import { planEvent } from "./plan-event.ts";
import { publishEvent } from "./publish-event.ts";

/** Julien asked everybody; Nadia and Paul both wrote of prices, Nadia of a site as well. */
async function needed(world: World): Promise<{ survey: string; need: string }> {
  const asked = { question: "Qu’est-ce qui vous bloque ?", closesOn: "2026-12-15" };
  const { id: survey } = await world.done(openSurvey, asked, "community");
  await world.done(answerSurvey, { survey, texts: ["Fixer mes prix", "Un site"] }, "entrepreneur");
  await world.done(answerSurvey, { survey, texts: ["Mes prix sont trop bas"] }, "neighbour");
  const found = await read(readSurvey, { survey }, callAs("community", world));
  assert.ok(found.ok);
  const answers = found.result.answers.filter(({ text }) => /prix/.test(text)).map(({ id }) => id);
  const { id: need } = await world.done(sortAnswers, { survey, answers, name: "Les prix" }, "community");
  return { survey, need };
}

test("a need becomes a workshop that says what people wrote; once published, they are told", () =>
  withinWorld(async (world) => {
    const { survey, need } = await needed(world);
    const form = await read(eventForm, { need }, callAs("community", world));
    assert.ok(form.ok);
    assert.equal(form.result.known?.title, "Les prix");
    assert.match(form.result.known?.about ?? "", /– Fixer mes prix\n– Mes prix sont trop bas/);
    const plan = lunchOf(world, { kind: "workshop", title: "Fixer ses prix", need });
    const { id: event } = await world.done(planEvent, plan, "community");
    assert.deepEqual(await whoWasTold(world.db, "needs.answered"), []);
    await world.done(publishEvent, { event }, "community");
    assert.deepEqual(await whoWasTold(world.db, "needs.answered"), ["Nadia", "Paul"]);
    const after = await read(readSurvey, { survey }, callAs("entrepreneur", world));
    assert.ok(after.ok);
    assert.deepEqual(after.result.clusters[0]?.outcomes, [
      { kind: "workshop", title: "Fixer ses prix", link: `/evenements/${event}` },
    ]);
  }));

test("whoever does not keep the survey does not answer its needs", () =>
  withinWorld(async (world) => {
    const { need } = await needed(world);
    const form = await read(eventForm, { need }, callAs("adviser", world));
    assert.equal(form.ok, false);
    const outcome = await perform(planEvent, lunchOf(world, { need }), callAs("adviser", world));
    assert.equal(outcome.ok ? "" : outcome.refusal.code, "foundation.not-allowed");
  }));
