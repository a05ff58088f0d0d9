import assert from "node:assert/strict";
import { test } from "node:test";
import { openWorld, testDay } from "../../fixtures/world.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";
import { readAppointment } from "./appointment.sql.ts";
import { asked, bookedOf, lastThursday, past, thursdayNine } from "./appointments.fixture.ts";
import { bookAppointment } from "./book-appointment.ts";
import { markAppointment } from "./mark-appointment.ts";
import { readMeetingsOfActivities, readMeetingsOfMembers } from "./meetings.sql.ts";

test("the last one held and the next one agreed, of many people or activities at once", async () => {
  const world = await openWorld();
  try {
    const held = await bookedOf(world, past());
    await world.done(markAppointment, { appointment: held, held: true, lateMinutes: 5 }, "adviser");
    const inside = <T>(work: (db: Parameters<typeof readAppointment>[0]) => Promise<T>) =>
      world.db.transaction().execute(async (db) => {
        await enterCooperative(db, 1, null);
        return work(db);
      });
    const type = (await inside((db) => readAppointment(db, 1, held)))?.type ?? "";
    const { id: next } = await world.done(bookAppointment, asked(type), "entrepreneur");
    const [members, activities] = await inside(async (db) => {
      const scene = { db, cooperative: 1, now: testDay };
      const ids = [world.personId("entrepreneur"), world.personId("neighbour")];
      return [
        await readMeetingsOfMembers(scene, ids),
        await readMeetingsOfActivities(scene, [world.activity, world.otherActivity]),
      ] as const;
    });
    const expected = {
      ...{ lastHeldAt: new Date(lastThursday), lastHeld: held },
      ...{ nextAt: new Date(thursdayNine), next },
    };
    assert.deepEqual([...members], [[world.personId("entrepreneur"), expected]]);
    assert.deepEqual([...activities], [[world.activity, expected]]);
  } finally {
    await world.close();
  }
});
