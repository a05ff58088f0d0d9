import { z } from "zod";
import { isComing, lockAppointment, strikeOut } from "../appointments/index.ts";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { dropRoom } from "../video/index.ts";
import { findPlan } from "./find-plan.ts";
import { mayKeepDepartures } from "./plan.ts";
import { refusals } from "./refusals.ts";
import { whyNotClosed } from "./why-not-leave.ts";
import { words } from "./words.ts";

/**
 * Cancel in one act every appointment of whoever leaves after their last day, on either side, and close the
 * meetings by video that they would have hosted: each is told, calendars follow, the time is free at once.
 */
export const cancelBookings = operation({
  name: "leaving.cancel-bookings",
  label: words.cancelBookings,
  at: "POST /departures/{plan}/cancellations",
  input: z.object({ plan: z.uuid(), why: shortText(400) }),
  find: (input, scene) => findPlan(scene, input.plan),
  may: mayKeepDepartures,
  whyNot({ ground: { plan, appointments, rooms } }) {
    const free = appointments.length === 0 && rooms.length === 0;
    return whyNotClosed(plan) ?? (free ? refusals.nothingBooked() : null);
  },
  async effect({ ground }, scene, { why }) {
    for (const { id } of ground.appointments) {
      // Read again once locked: the two people may have cancelled it in the meantime.
      const appointment = await lockAppointment(scene.db, scene.cooperative, id);
      if (appointment && isComing(appointment.state)) await strikeOut(scene, appointment, why);
    }
    for (const { id } of ground.rooms) await dropRoom(scene, id);
    return { appointments: ground.appointments.length, rooms: ground.rooms.length };
  },
});
