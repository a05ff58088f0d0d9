import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import type { Refusal } from "../foundation/refusal.ts";
import { lockAppointment } from "./appointment.sql.ts";
import { type Appointment, isComing } from "./appointment.ts";
import { refusals } from "./refusals.ts";
import { strikeOut } from "./strike-out.ts";
import { words } from "./words.ts";

/** Why an appointment can be neither moved nor cancelled any more, or null. */
export function whyNotChange({ state, startsAt }: Appointment, now: Date): Refusal | null {
  if (!isComing(state)) return refusals.over();
  return startsAt <= now ? refusals.begun() : null;
}

/**
 * Cancel an appointment, or decline a request, with its reason: its time is free again at once, and both
 * calendars strike it out.
 */
export const cancelAppointment = operation({
  name: "appointments.cancel-appointment",
  label: words.cancelAppointment,
  at: "POST /appointments/{appointment}/cancellation",
  input: z.object({ appointment: z.uuid(), why: shortText(400) }),
  async find({ appointment: id }, { db, cooperative, now }) {
    const appointment = await lockAppointment(db, cooperative, id);
    return appointment && { appointment, now };
  },
  may: (actor, { appointment: { adviser, member } }) =>
    actor.person !== null && [adviser, member].includes(actor.person),
  whyNot: ({ appointment, now }) => whyNotChange(appointment, now),
  async effect({ appointment }, scene, { why }) {
    await strikeOut(scene, appointment, why);
    return { id: appointment.id };
  },
});
