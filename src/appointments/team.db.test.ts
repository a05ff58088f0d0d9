import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openWorld, testDay, type World } from "../../fixtures/world.ts";
import { read } from "../foundation/read.ts";
import { asked, offeredOf, point, thursdayEleven, thursdayNine, weekOf } from "./appointments.fixture.ts";
import { bookAppointment } from "./book-appointment.ts";
import { bookableTypes } from "./bookable-types.ts";
import { offerType } from "./offer-type.ts";
import { setHours } from "./set-hours.ts";
import { teamSlots } from "./team-slots.ts";

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

const asMember = () => ({
  ...{ database: world.db, cooperative: 1, actor: world.actor("entrepreneur"), clock: () => testDay },
});

/** With whom the team offers an hour; null where it offers none. */
async function whoAt(at: string): Promise<string | null> {
  const found = await read(teamSlots, { name: "faire le POINT" }, asMember());
  assert.ok(found.ok);
  return found.result.slots.find(({ from }) => from.toISOString() === at)?.adviserName ?? null;
}

test("an hour of the team is with whoever is free and has the fewest appointments to come", async () => {
  const hers = await offeredOf(world);
  const alone = await read(bookableTypes, {}, asMember());
  assert.ok(alone.ok);
  assert.deepEqual(alone.result.team, []);
  await world.done(setHours, { hours: weekOf(world.site) }, "colleague");
  const { id: his } = await world.done(offerType, { ...point, afterMinutes: 0 }, "colleague");
  const several = await read(bookableTypes, {}, asMember());
  assert.ok(several.ok);
  assert.deepEqual(several.result.team, ["Faire le point"]);
  // Of two who have none the name decides.
  assert.equal(await whoAt(thursdayEleven), "Amaia Lafitte");
  await world.done(bookAppointment, asked(hers), "neighbour");
  assert.equal(await whoAt(thursdayNine), "Beñat Iribarne");
  assert.equal(await whoAt(thursdayEleven), "Beñat Iribarne");
  await world.done(bookAppointment, asked(his), "community");
  assert.equal(await whoAt(thursdayNine), null);
  await world.done(bookAppointment, asked(his, { startsAt: "2026-11-30T08:00:00.000Z" }), "community");
  assert.equal(await whoAt(thursdayEleven), "Amaia Lafitte");
  const unknown = await read(teamSlots, { name: "Autre chose" }, asMember());
  assert.equal(unknown.ok, false);
});
