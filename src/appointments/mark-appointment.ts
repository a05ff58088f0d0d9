import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import type { Refusal } from "../foundation/refusal.ts";
import { areHoursRecorded, lockAppointment, putOutcome } from "./appointment.sql.ts";
import type { Appointment } from "./appointment.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Why it cannot be said whether an appointment was held, or null. */
export function whyNotMark({ state, startsAt }: Appointment, now: Date): Refusal | null {
  if (state === "cancelled" || state === "lapsed") return refusals.over();
  if (state === "requested") return refusals.neverAgreed();
  return startsAt > now ? refusals.notBegun() : null;
}

/**
 * Say whether an appointment was held, and how late the member came; the adviser may correct it. Only the
 * team reads of lateness. Hours recorded of it are withdrawn before it is said to have been missed: a funder
 * pays them (R8.08).
 */
export const markAppointment = operation({
  name: "appointments.mark-appointment",
  label: words.markAppointment,
  at: "PUT /appointments/{appointment}/outcome",
  input: z.object({
    appointment: z.uuid(),
    held: z.boolean(),
    lateMinutes: z.coerce.number().int().min(0).max(480).default(0),
  }),
  async find({ appointment: id, held }, { db, cooperative, now }) {
    const appointment = await lockAppointment(db, cooperative, id);
    return appointment && { appointment, held, now, spent: await areHoursRecorded(db, cooperative, id) };
  },
  may: (actor, { appointment }) => actor.person === appointment.adviser,
  whyNot: ({ appointment, held, now, spent }) =>
    whyNotMark(appointment, now) ?? (spent && !held ? refusals.hoursRecorded({}, "held") : null),
  async effect({ appointment }, scene, { held, lateMinutes }) {
    await putOutcome(scene, { appointment: appointment.id, held, lateMinutes: held ? lateMinutes : 0 });
    return { id: appointment.id };
  },
});
