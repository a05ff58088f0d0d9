import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import type { Refusal } from "../foundation/refusal.ts";
import { insertConfirmation, lockAppointment } from "./appointment.sql.ts";
import type { Appointment } from "./appointment.ts";
import { agreed } from "./notice-kinds.ts";
import { remindLater } from "./placing.ts";
import { refusals } from "./refusals.ts";
import { tell } from "./tell.ts";
import { words } from "./words.ts";

/** Why a request cannot be confirmed, as it was read (`version`), or null. */
export function whyNotConfirm(
  { state, version, lapsesAt }: Appointment,
  read: number,
  now: Date,
): Refusal | null {
  if (state === "confirmed") return refusals.alreadyConfirmed();
  if (state !== "requested") return refusals.over();
  if (version !== read) return refusals.movedMeanwhile();
  return lapsesAt && lapsesAt <= now ? refusals.requestLapsed() : null;
}

/**
 * Confirm a request, as it was read: what was moved, cancelled or lapsed meanwhile is refused. Its slot was
 * held all the while, so that nothing else can be there.
 */
export const confirmAppointment = operation({
  name: "appointments.confirm-appointment",
  label: words.confirmAppointment,
  at: "POST /appointments/{appointment}/confirmation",
  input: z.object({ appointment: z.uuid(), version: z.coerce.number().int().min(0) }),
  async find({ appointment: id, version }, { db, cooperative, now }) {
    const appointment = await lockAppointment(db, cooperative, id);
    return appointment && { appointment, version, now };
  },
  may: (actor, { appointment }) => actor.person === appointment.adviser,
  whyNot: ({ appointment, version, now }) => whyNotConfirm(appointment, version, now),
  async effect({ appointment: a, version }, scene) {
    await insertConfirmation(scene, { appointment: a.id, version });
    const slot = { from: a.startsAt, to: a.endsAt, site: a.site };
    await remindLater(scene, { appointment: a.id, version, slot });
    const confirmed = { ...a, state: "confirmed", invited: true } as const;
    await tell(scene, confirmed, { kind: agreed, step: `agreed-${version}` });
    return { id: a.id };
  },
});
