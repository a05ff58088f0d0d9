import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import ICAL from "ical.js";
import { openWorld, testDay, type World } from "../../fixtures/world.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";
import { perform } from "../foundation/perform.ts";
import { readBusy } from "../occupancy/index.ts";
import { listMail } from "../people/index.ts";
import { cancelMeeting } from "./cancel-meeting.ts";
import { changeMeeting } from "./change-meeting.ts";
import { application, candidateOf, meetingOf, meeting as shape } from "./joining.fixture.ts";
import { planInterview } from "./plan-interview.ts";
import { register } from "./register.ts";
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

async function invitation(to = application.email) {
  const [letter] = await listMail(world.db, to);
  const calendar = new ICAL.Component(ICAL.parse(letter?.calendar ?? ""));
  const event = calendar.getFirstSubcomponent("vevent");
  const said = (name: string) => event?.getFirstPropertyValue(name);
  const method = calendar.getFirstPropertyValue("method");
  return { method, uid: said("uid"), sequence: said("sequence"), start: String(said("dtstart")) };
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

test("a seat at a meeting is an event that moves with it, and is taken back when called off", async () => {
  const meeting = await meetingOf(world);
  const { givenName, familyName, phone, heard } = application;
  const who = { givenName, familyName, phone, heard, email: "seat@exemple.example", keeps: true };
  await world.done(register, { ...who, recognises: false, meeting }, "hr");
  const given = await invitation("seat@exemple.example");
  assert.deepEqual([given.method, given.sequence, given.start], ["PUBLISH", 1, "2026-12-10T13:00:00Z"]);
  await world.done(changeMeeting, { ...shape, meeting, from: "15:00", to: "17:00" }, "hr");
  const moved = await invitation("seat@exemple.example");
  assert.deepEqual([moved.uid, moved.sequence, moved.start], [given.uid, 2, "2026-12-10T14:00:00Z"]);
  await world.done(cancelMeeting, { meeting, why: "La salle n’est plus libre" }, "hr");
  const off = await invitation("seat@exemple.example");
  assert.deepEqual([off.method, off.uid, off.sequence], ["CANCEL", given.uid, 3]);
});
