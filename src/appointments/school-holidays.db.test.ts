import assert from "node:assert/strict";
import { test } from "node:test";
import { openWorld, testDay } from "../../fixtures/world.ts";
import { read } from "../foundation/read.ts";
import { asked, holiday, offeredOf, thursdayNine, weekOf } from "./appointments.fixture.ts";
import { bookAppointment } from "./book-appointment.ts";
import { enterSchoolHoliday } from "./enter-school-holiday.ts";
import { openSlots } from "./open-slots.ts";
import { removeSchoolHoliday } from "./remove-school-holiday.ts";
import { setHours } from "./set-hours.ts";

test("slots close during the school holidays for whoever says so, and for nobody else", async () => {
  const world = await openWorld();
  try {
    const type = await offeredOf(world);
    const days = async () => {
      const actor = world.actor("entrepreneur");
      const call = { database: world.db, cooperative: 1, actor, clock: () => testDay };
      const found = await read(openSlots, { type }, call);
      assert.ok(found.ok);
      return new Set(found.result.slots.map(({ from }) => from.toISOString().slice(0, 10)));
    };
    const { id } = await world.done(enterSchoolHoliday, holiday, "director");
    await world.done(enterSchoolHoliday, {
      ...holiday,
      zone: "Zone B",
      firstDay: "2026-11-30",
      lastDay: "2026-12-04",
    });
    assert.ok((await days()).has("2026-11-26"));
    const hours = weekOf(world.site);
    await world.done(setHours, { hours, closedZone: "Zone A" }, "adviser");
    const closed = await days();
    assert.ok(!closed.has("2026-11-26") && closed.has("2026-11-30"));
    // The same time, made by hand, is refused where it is booked.
    await assert.rejects(
      world.done(bookAppointment, asked(type, { startsAt: thursdayNine }), "entrepreneur"),
      {
        message: /appointments\.not-offered/,
      },
    );
    await world.done(removeSchoolHoliday, { holiday: id }, "adviser");
    assert.ok((await days()).has("2026-11-26"));
  } finally {
    await world.close();
  }
});
