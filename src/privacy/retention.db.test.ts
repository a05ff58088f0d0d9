import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { markedLife } from "../../fixtures/marked-life.ts";
import { openWorld, type World } from "../../fixtures/world.ts";
import { openFile } from "../dossiers/index.ts";
import { perform } from "../foundation/perform.ts";
import { read } from "../foundation/read.ts";
import { runWatches } from "../foundation/watch.ts";
import { changeSetting } from "../network/index.ts";
import { eraseDue } from "./erase-due.ts";
import { holdData } from "./hold-data.ts";
import { keepTerms } from "./keep-terms.ts";
import { leaveLongAgo } from "./leaving.fixture.sql.ts";
import { liftHold } from "./lift-hold.ts";
import { accesses } from "./read-accesses.ts";
import { terms } from "./read-terms.ts";
import { refusalOf, tracesOf } from "./traces.fixture.sql.ts";

// What is held is declared by the registry.
import "../registry.ts";

let world: World;
before(async () => {
  world = await openWorld();
  await markedLife(world, "entrepreneur", world.activity, "AJONC");
  await leaveLongAgo(world, "entrepreneur", "2026-12-31");
});
after(() => world.close());

const at = (day: string) => new Date(`${day}T08:00:00Z`);
const daily = (day: string) => runWatches(world.db, [keepTerms], () => at(day));
const asHr = (day: string) => ({
  ...{ database: world.db, cooperative: 1, actor: world.actor("hr"), clock: () => at(day) },
});
async function seen(day: string) {
  const outcome = await read(terms, {}, asHr(day));
  assert.ok(outcome.ok);
  return outcome.result;
}
const dueOn = async (day: string) => (await seen(day)).due.map(({ holding, on }) => `${holding} ${on}`);
const eraseOn = (day: string) => perform(eraseDue, {}, { ...asHr(day), door: "web" });

describe("what is past its term goes (R9.03)", () => {
  test("it is listed thirty days before, a year after they left, each thing by its own term", async () => {
    assert.deepEqual(await dueOn("2027-11-30"), []);
    const soon = await dueOn("2027-12-02");
    assert.ok(soon.includes("dossiers.current 2027-12-31"), soon.join());
    assert.ok(!soon.some((one) => one.startsWith("journeys.")), "two years for the support");
    const early = await eraseOn("2027-12-02");
    assert.equal(!early.ok && early.refusal.code, "privacy.nothing-due");
  });

  test("a dispute suspends it, also in the database; once lifted the term counts again", async () => {
    const person = world.personId("entrepreneur");
    const until = "2029-12-31";
    const { id: hold } = await world.done(
      holdData,
      { person, reason: "Litige", until },
      "hr",
      at("2027-12-02"),
    );
    const [first] = (await seen("2028-01-02")).due;
    assert.equal(first?.suspended, "dispute");
    const held = await eraseOn("2028-01-02");
    assert.equal(!held.ok && held.refusal.code, "privacy.nothing-due");
    // Nor do logs of their own age go, nor does the database let anybody go round it.
    await runWatches(world.db, [{ ...keepTerms, name: "privacy.while-held" }], () => at("2028-01-02"));
    assert.ok((await tracesOf(world.db, 1, "AJONC-objectif")).includes("foundation.audit"));
    const roundabout = `insert into privacy.execution
        values (1, '${person}', 'term', '2028-01-02', now(), null);
      insert into privacy.erased values (1, '${person}', 'dossiers.current', '2026-12-31', '${person}')`;
    assert.equal(await refusalOf(world.db, 1, roundabout), "EN013");
    await world.done(liftHold, { hold }, "director", at("2028-01-02"));
    assert.equal((await seen("2028-01-02")).due[0]?.suspended, null);
  });

  test("the daily round only tells; of two erasures at once one does it, and leaves the proof", async () => {
    await daily("2028-01-03");
    assert.ok((await tracesOf(world.db, 1, "AJONC-rue")).length > 0);
    const both = await Promise.all([eraseOn("2028-01-03"), eraseOn("2028-01-03")]);
    const codes = both.map((outcome) => (outcome.ok ? "done" : outcome.refusal.code)).sort();
    assert.deepEqual(codes, ["done", "privacy.nothing-due"]);
    assert.deepEqual(await tracesOf(world.db, 1, "AJONC-rue"), []);
    assert.deepEqual(await tracesOf(world.db, 1, "AJONC-carte"), []);
    assert.ok((await tracesOf(world.db, 1, "AJONC-note")).length > 0);
    const proof = (await seen("2028-01-03")).executions[0];
    const line = proof?.lines.find(({ holding }) => holding === "dossiers.current");
    assert.deepEqual([line?.people, line?.rows], [1, 2]);
    assert.match(line?.source ?? "", /RGPD art. 5/);
  });

  test("where the cooperative wants it so, it goes by itself on the day", async () => {
    const setting = { key: "privacy.automatic-erasure", effectiveOn: "2028-06-01", value: true };
    await world.done(changeSetting, setting, "director", at("2028-05-31"));
    await daily("2028-12-30");
    assert.ok((await tracesOf(world.db, 1, "AJONC-note")).length > 0);
    await daily("2028-12-31");
    for (const trace of ["note", "message", "objectif", "compte-rendu"])
      assert.deepEqual(await tracesOf(world.db, 1, `AJONC-${trace}`), [], trace);
    await daily("2031-12-31");
    assert.deepEqual(await tracesOf(world.db, 1, "AJONC-naissance"), []);
    await daily("2036-12-31");
    assert.ok((await tracesOf(world.db, 1, "AJONC-facture")).length > 0, "the books are not touched");
    const [name] = await tracesOf(world.db, 1, "Benali");
    assert.equal(name, "activities.activity");
  });
});

describe("who looked (R9.06)", () => {
  test("opening a file leaves who, when and which sections; kept for a year", async () => {
    const person = world.personId("neighbour");
    await world.done(openFile, { person }, "hr");
    await world.done(openFile, { person }, "adviser");
    const own = { ...asHr("2026-11-24"), actor: world.actor("neighbour") };
    const found = await read(accesses, { person }, own);
    assert.ok(found.ok);
    const lines = found.result.rows.map(({ by, parts }) => [
      by,
      parts.some(({ id }) => id.endsWith("social-security")),
    ]);
    assert.deepEqual(lines.sort(), [
      ["Amaia Lafitte", false],
      ["Sophie Bernadet", true],
    ]);
    assert.ok(found.result.rows.every(({ parts }) => parts.some(({ id }) => id.endsWith(".rights"))));
    const stranger = { ...own, actor: world.actor("entrepreneur") };
    const refused = await read(accesses, { person }, stranger);
    assert.equal(!refused.ok && refused.refusal.code, "foundation.not-allowed");
    await runWatches(world.db, [{ ...keepTerms, name: "privacy.keep-terms-again" }], () => at("2027-11-25"));
    const after = await read(accesses, { person }, own);
    assert.equal(after.ok && after.result.rows.length, 0);
  });
});
