import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import ICAL from "ical.js";
import { openWorld, testDay, type World } from "../../fixtures/world.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";
import { perform } from "../foundation/perform.ts";
import { readBusy } from "../occupancy/index.ts";
import { listMail } from "../people/index.ts";
import { application, candidateOf } from "./joining.fixture.ts";
import { planInterview } from "./plan-interview.ts";
import { withdraw } from "./withdraw.ts";

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

const planned = (candidate: string, time: string) => ({
  ...{ candidate, interviewer: world.personId("adviser"), date: "2026-12-03", time },
  ...{ mode: "site", place: "Tarnos" },
});

/** The hours of that day at which the adviser is taken, in Paris. */
const taken = () =>
  world.db.transaction().execute(async (db) => {
    await enterCooperative(db, world.cooperative, null);
    const day = { from: new Date("2026-12-03T00:00:00Z"), to: new Date("2026-12-04T00:00:00Z") };
    const busy = await readBusy(db, world.cooperative, [world.personId("adviser")], day);
    return busy.map(({ from, to }) => `${from.getUTCHours() + 1}-${to.getUTCHours() + 1}`);
  });

async function invitation() {
  const [letter] = await listMail(world.db, application.email);
  const calendar = new ICAL.Component(ICAL.parse(letter?.calendar ?? ""));
  const event = calendar.getFirstSubcomponent("vevent");
  const said = (name: string) => event?.getFirstPropertyValue(name);
  return { uid: said("uid"), sequence: said("sequence"), start: String(said("dtstart")) };
}

test("an interview takes its hour, moved it frees the one before, withdrawn it frees both", async () => {
  const candidate = await candidateOf(world);
  await world.done(planInterview, planned(candidate, "10:00"), "adviser");
  assert.deepEqual(await taken(), ["10-11"]);
  const first = await invitation();
  assert.deepEqual([first.sequence, first.start], [0, "2026-12-03T09:00:00Z"]);
  await world.done(planInterview, planned(candidate, "10:30"), "adviser");
  const second = await invitation();
  assert.deepEqual([second.uid, second.sequence, second.start], [first.uid, 1, "2026-12-03T09:30:00Z"]);
  await world.done(withdraw, { candidate, why: "A trouvé un emploi" }, "hr");
  assert.deepEqual(await taken(), []);
});

test("of two interviews given the same hour at once, one is planned", async () => {
  const one = await candidateOf(world, { email: "one@exemple.example", familyName: "Lacoste" });
  const other = await candidateOf(world, { email: "other@exemple.example", familyName: "Hourcade" });
  const call = { database: world.db, cooperative: 1, actor: world.actor("adviser"), door: "web" as const };
  const outcomes = await Promise.all(
    [one, other].map((candidate) =>
      perform(planInterview, planned(candidate, "14:00"), { ...call, clock: () => testDay }),
    ),
  );
  assert.equal(outcomes.filter(({ ok }) => ok).length, 1);
  assert.ok(outcomes.some((told) => !told.ok && told.refusal.code === "joining.interviewer-taken"));
  assert.deepEqual(await taken(), ["14-15"]);
});
