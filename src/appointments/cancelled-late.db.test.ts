import assert from "node:assert/strict";
import { test } from "node:test";
import ICAL from "ical.js";
import { people } from "../../fixtures/people.ts";
import { openWorld } from "../../fixtures/world.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";
import { read } from "../foundation/read.ts";
import { listMail } from "../people/index.ts";
import { listRoomsOf } from "../video/index.ts";
import { asked, offeredOf, thursdayNine } from "./appointments.fixture.ts";
import { bookAppointment } from "./book-appointment.ts";
import { cancelAppointment } from "./cancel-appointment.ts";
import { openSlots } from "./open-slots.ts";

test("cancelled at H-2 the room is gone, the hour offered again, the entry struck out", async () => {
  const world = await openWorld();
  try {
    const type = await offeredOf(world, { noticeHours: 1 });
    const twoBefore = new Date(Date.parse(thursdayNine) - 2 * 3_600_000);
    const rooms = () =>
      world.db.transaction().execute(async (db) => {
        await enterCooperative(db, 1, null);
        return listRoomsOf(db, 1, world.personId("adviser"), twoBefore);
      });
    const offered = async () => {
      const actor = world.actor("neighbour");
      const call = { database: world.db, cooperative: 1, actor, clock: () => twoBefore };
      const found = await read(openSlots, { type }, call);
      assert.ok(found.ok);
      return found.result.slots.some(({ from }) => from.toISOString() === thursdayNine);
    };
    const booking = asked(type, { mode: "video" });
    const { id: appointment } = await world.done(bookAppointment, booking, "entrepreneur");
    assert.deepEqual([(await rooms()).length, await offered()], [1, false]);
    const why = "Un enfant malade";
    await world.done(cancelAppointment, { appointment, why }, "entrepreneur", twoBefore);
    assert.deepEqual([(await rooms()).length, await offered()], [0, true]);
    for (const side of ["adviser", "entrepreneur"] as const) {
      const [last] = await listMail(world.db, people[side].email);
      const calendar = new ICAL.Component(ICAL.parse(last?.calendar ?? ""));
      const event = calendar.getFirstSubcomponent("vevent");
      const told = [
        calendar.getFirstPropertyValue("method"),
        event?.getFirstPropertyValue("status"),
        event?.getFirstPropertyValue("sequence"),
      ];
      assert.deepEqual(told, ["CANCEL", "CANCELLED", 1], side);
    }
    await world.done(bookAppointment, booking, "neighbour", twoBefore);
  } finally {
    await world.close();
  }
});
