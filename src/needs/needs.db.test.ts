import assert from "node:assert/strict";
import { test } from "node:test";
import { whoWasTold } from "../../fixtures/world.sql.ts";
import { callAs, type World, withinWorld } from "../../fixtures/world.ts";
import { read } from "../foundation/read.ts";
import { runWatches } from "../foundation/watch.ts";
import { watches as handbookWatches } from "../handbook/index.ts";
import { readPage } from "../handbook/views.ts";
import "../registry.ts";
import { answerSurvey } from "./answer-survey.ts";
import { makePageOf } from "./make-page-of.ts";
import { sorted, told } from "./needs.fixture.ts";
import { readSurvey } from "./views.ts";

async function seen<R>(asked: Promise<{ ok: true; result: R } | { ok: false }>): Promise<R | null> {
  const outcome = await asked;
  return outcome.ok ? outcome.result : null;
}
const surveyAs = (world: World, as: "community" | "entrepreneur", survey: string) =>
  seen(read(readSurvey, { survey }, callAs(as, world)));

test("who said what is for whoever sorts; others read the needs and how many have them", () =>
  withinWorld(async (world) => {
    const { survey } = await sorted(world);
    const own = await surveyAs(world, "entrepreneur", survey);
    assert.deepEqual([own?.answers, own?.proposals, own?.own], [[], [], ["Fixer mes prix", "Un site"]]);
    assert.deepEqual(
      own?.clusters.map(({ name, people }) => [name, people]),
      [["Les prix", 2]],
    );
    assert.equal((await surveyAs(world, "community", survey))?.answers.length, 3);
  }));

test("answers that share a word are proposed together, until they are", () =>
  withinWorld(async (world) => {
    const { survey } = await told(world);
    const names = (await surveyAs(world, "community", survey))?.proposals.map(({ name }) => name);
    assert.deepEqual(names, ["Prix"]);
    const after = await sorted(world);
    assert.deepEqual((await surveyAs(world, "community", after.survey))?.proposals, []);
  }));

test("said again, what stays keeps its place and the rest waits to be put together", () =>
  withinWorld(async (world) => {
    const { survey, cluster } = await sorted(world);
    const texts = ["Fixer mes prix", "Une photographe"];
    await world.done(answerSurvey, { survey, texts }, "entrepreneur");
    const answers = (await surveyAs(world, "community", survey))?.answers ?? [];
    assert.deepEqual(answers.map((one) => [one.text, one.cluster === cluster]).sort(), [
      ["Fixer mes prix", true],
      ["Mes prix sont trop bas", true],
      ["Une photographe", false],
    ]);
  }));

test("a need becomes a page without names, whoever asked is told, and its keeper is asked to review it", () =>
  withinWorld(async (world) => {
    const { cluster } = await sorted(world);
    const { id: page } = await world.done(makePageOf, { cluster, title: "Fixer ses prix" }, "community");
    const found = await seen(read(readPage, { page }, callAs("neighbour", world)));
    assert.match(found?.page.text ?? "", /Mes prix sont trop bas/);
    assert.doesNotMatch(found?.page.text ?? "", /Nadia|Paul/);
    assert.deepEqual(await whoWasTold(world.db, "needs.answered"), ["Nadia", "Paul"]);
    for (const day of ["2027-11-08", "2027-11-10", "2027-11-20"])
      await runWatches(world.db, handbookWatches, () => new Date(`${day}T08:00:00Z`));
    assert.deepEqual(await whoWasTold(world.db, "handbook.review"), ["Julien"]);
  }));
