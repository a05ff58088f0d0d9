import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openWorld, testDay, type World } from "../../fixtures/world.ts";
import { admitAssociate, endAssociation } from "../contracts/index.ts";
import { read } from "../foundation/read.ts";
import { employedOf, leavingOf, nadia } from "./leaving.fixture.ts";
import { openPlan } from "./open-plan.ts";
import { readDeparture } from "./read-departure.ts";

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

async function membership() {
  const call = { database: world.db, cooperative: 1, actor: world.actor("hr"), clock: () => testDay };
  const outcome = await read(readDeparture, { person: nadia(world) }, call);
  assert.ok(outcome.ok && outcome.result.departure);
  return outcome.result.departure.steps.find(({ name }) => name === "association");
}

test("the membership of whoever leaves is seen to be over once it is, nobody says so by hand", async () => {
  await employedOf(world);
  await world.done(openPlan, leavingOf(world), "hr");
  assert.equal(await membership(), undefined, "she is no associate");
  const person = nadia(world);
  await world.done(admitAssociate, { person, since: "2026-06-01" }, "hr");
  assert.equal((await membership())?.done, null);
  const end = { until: "2026-11-22", motive: "withdrawal", decidedBy: "person", decidedOn: "2026-11-20" };
  await world.done(endAssociation, { person, ...end }, "hr");
  const step = await membership();
  assert.deepEqual([step?.done?.how, step?.done?.on], ["seen", "2026-11-22"]);
  await assert.rejects(world.done(endAssociation, { person, ...end }, "hr"), /association-ended/);
  // She may come back: a new membership, which ends on its own.
  await world.done(admitAssociate, { person, since: "2026-11-23" }, "hr");
  assert.equal((await membership())?.done, null);
});
