import assert from "node:assert/strict";
import { test } from "node:test";
import type { PersonName } from "../../fixtures/people.ts";
import { callAs, type World, withinWorld } from "../../fixtures/world.ts";
import { perform } from "../foundation/perform.ts";
import { read } from "../foundation/read.ts";
import { runWatches } from "../foundation/watch.ts";
import "../registry.ts";
import { answerSuggestion } from "./answer-suggestion.ts";
import { chooseHelper } from "./choose-helper.ts";
import { endRequest } from "./end-request.ts";
import { toldTo } from "./help.fixture.sql.ts";
import { drafted, matched, offered, opened } from "./help.fixture.ts";
import { offerHand } from "./offer-hand.ts";
import { openRequest } from "./open-request.ts";
import { sayHours } from "./say-hours.ts";
import { listRequests, readHelp, requestFile } from "./views.ts";
import { watchRequests } from "./watch-requests.ts";

async function seen<R>(asked: Promise<{ ok: true; result: R } | { ok: false }>): Promise<R | null> {
  const outcome = await asked;
  return outcome.ok ? outcome.result : null;
}
const helpAs = (world: World, as: PersonName, request: string) =>
  seen(read(readHelp, { request }, callAs(as, world)));
const total = async (world: World, as: PersonName, face = "need") =>
  (await seen(read(listRequests, { face }, callAs(as, world))))?.total;

test("a draft is its author’s alone; what is confidential is read by those thought of", () =>
  withinWorld(async (world) => {
    const draft = await drafted(world, { files: [{ name: "devis.pdf", text: "%PDF-1.7" }] });
    assert.equal(await helpAs(world, "director", draft), null);
    assert.equal(
      (await read(requestFile, { request: draft, position: 0 }, callAs("director", world))).ok,
      false,
    );
    const request = await opened(world, { confidential: true });
    for (const [as, sees] of [
      ["entrepreneur", true],
      ["neighbour", true],
      ["director", false],
    ] as const) {
      assert.equal((await helpAs(world, as, request)) !== null, sees, as);
      assert.equal(await total(world, as), sees ? 1 : 0, as);
    }
  }));

test("opened, it is told at once to whoever can answer, with the reason, once even when opened again", () =>
  withinWorld(async (world) => {
    const request = await opened(world);
    const paul = await helpAs(world, "neighbour", request);
    assert.deepEqual(paul?.suggestions[0]?.why, { skills: ["Menuiserie"], place: "Dax", available: false });
    await world.done(endRequest, { request, state: "withdrawn" }, "entrepreneur");
    await world.done(openRequest, { request }, "entrepreneur");
    const told = await toldTo(world.db, world.personId("neighbour"));
    assert.deepEqual(told, [{ kind: "help.suggested", why: "Menuiserie, Dax" }]);
    const own = await helpAs(world, "director", request);
    assert.deepEqual([own?.suggestions, own?.hands], [[], []]);
  }));

test("who said later is asked again on that day, who said no is not; a passed day ends it", () =>
  withinWorld(async (world) => {
    const request = await opened(world, { byOn: "2026-12-10" });
    const later = { request, answer: "later", laterOn: "2026-12-01" };
    await world.done(answerSuggestion, later, "neighbour");
    const watch = (day: string) => runWatches(world.db, [watchRequests], () => new Date(`${day}T08:00:00Z`));
    const kinds = async () => (await toldTo(world.db, world.personId("neighbour"))).map(({ kind }) => kind);
    await watch("2026-11-30");
    assert.deepEqual(await kinds(), ["help.suggested"]);
    for (const day of ["2026-12-01", "2026-12-02"]) await watch(day);
    assert.deepEqual(await kinds(), ["help.suggested", "help.later"]);
    await world.done(answerSuggestion, { request, answer: "no" }, "neighbour");
    await watch("2026-12-11");
    assert.equal((await helpAs(world, "entrepreneur", request))?.request.state, "expired");
    assert.equal((await kinds()).length, 2);
  }));

test("chosen, thanked; hours count once both say the same", () =>
  withinWorld(async (world) => {
    const request = await matched(world);
    assert.equal((await helpAs(world, "neighbour", request))?.request.state, "matched");
    await world.done(endRequest, { request, state: "resolved", note: "Parfait" }, "entrepreneur");
    const say = (minutes: number, as: PersonName) =>
      world.done<{ agreed: boolean }>(sayHours, { request, minutes }, as);
    assert.equal((await say(30, "neighbour")).agreed, false);
    assert.equal((await say(30, "neighbour")).agreed, false);
    assert.equal((await say(45, "entrepreneur")).agreed, false);
    assert.equal((await say(45, "neighbour")).agreed, true);
    assert.ok(
      (await toldTo(world.db, world.personId("neighbour"))).some(({ kind }) => kind === "help.thanked"),
    );
    assert.equal(await helpAs(world, "director", request).then((page) => page?.hours), null);
  }));

test("of many choices at once one helper is chosen", () =>
  withinWorld(async (world) => {
    const request = await offered(world);
    const others = ["adviser", "colleague", "hr", "community", "accountant"] as const;
    for (const one of others) await world.done(offerHand, { request }, one);
    const everybody = ["neighbour", ...others] as const;
    const outcomes = await Promise.all(
      [...everybody, ...everybody].map((one) =>
        perform(chooseHelper, { request, person: world.personId(one) }, callAs("entrepreneur", world)),
      ),
    );
    assert.ok(outcomes.every(({ ok }) => ok));
    const hands = (await helpAs(world, "entrepreneur", request))?.hands ?? [];
    assert.equal(hands.filter(({ chosenAt }) => chosenAt !== null).length, 1);
  }));
