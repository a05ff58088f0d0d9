import { z } from "zod";
import { formatTime } from "../design/format.ts";
import { has } from "../foundation/actor.ts";
import { civilDate, clock, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import type { Refusal } from "../foundation/refusal.ts";
import { type FoundHours, findHours } from "./find-hours.ts";
import { insertHours } from "./hours.sql.ts";
import { hoursWords } from "./hours-words.ts";
import { whyNotChangeMonth } from "./month.ts";
import { refusals } from "./refusals.ts";

/**
 * Record hours of support in the ledger: those of an appointment that was held, its times corrected where
 * they differed, or by hand with the reason (R8.08). An adviser records their own; an hour is spent once, and
 * paid by one convention only.
 */
export const recordHours = operation({
  name: "funding.record-hours",
  label: hoursWords.recordHours,
  at: "POST /hours",
  input: z.object({
    appointment: z.uuid().nullable().default(null),
    day: civilDate().nullable().default(null),
    from: clock().nullable().default(null),
    to: clock().nullable().default(null),
    members: z.array(z.uuid()).max(60).nullable().default(null),
    convention: z.uuid().nullable().default(null),
    theme: shortText(120),
    reason: z.string().trim().max(200, { error: "too-long" }).default(""),
  }),
  async find(told, scene) {
    const found = await findHours(scene, told);
    return found && { found, reason: told.reason };
  },
  may: (actor) => has(actor, "adviser") && actor.person !== null,
  whyNot: ({ found, reason }) => whyNotTimes(found, reason) ?? whyNotCount(found),
  async effect({ found }, scene, { convention, theme, reason }) {
    if (!found.adviser || !found.times) throw new Error("hours without an adviser or times");
    const id = scene.newId();
    const appointment = found.meeting?.id ?? null;
    const { adviser, members, times } = found;
    await insertHours(scene, { id, adviser, convention, appointment, ...times, theme, reason, members });
    return { id };
  },
});

/** The times are told, over, in order, and those of a meeting that was held or have a reason. */
function whyNotTimes(found: FoundHours, reason: string): Refusal | null {
  if (!found.adviser) return refusals.dayMissing({}, "day");
  const { meeting, times, now, recorded } = found;
  if (meeting && meeting.state !== "held") return refusals.notHeld();
  if (!times) return refusals.dayMissing({}, "day");
  const { startsAt, endsAt } = times;
  if (endsAt <= startsAt) return refusals.hoursBackwards({}, "to");
  if (endsAt.getTime() - startsAt.getTime() > 12 * 3_600_000) return refusals.hoursTooLong({}, "to");
  if (endsAt > now) return refusals.notEnded({}, "to");
  if (!meeting && reason === "") return refusals.reasonMissing({}, "reason");
  return recorded ? refusals.appointmentRecorded() : null;
}

/** The month is open, and nobody counts these hours already. */
function whyNotCount(found: FoundHours): Refusal | null {
  if (!found.adviser || !found.times) return null;
  const { sheet, spent, funding, names, times } = found;
  const closed = whyNotChangeMonth(sheet);
  if (closed) return closed;
  if (spent) {
    const [from, to] = [formatTime(spent.from, "fr"), formatTime(spent.to, "fr")];
    return refusals.spentTwice({ from, to }, "from");
  }
  if (!funding) return null;
  const { convention, unsupported, elsewhere } = funding;
  const { startsOn, endsOn } = convention;
  if (times.day < startsOn || times.day > endsOn)
    return refusals.outsidePeriod({ from: startsOn, to: endsOn }, "convention");
  if (unsupported) {
    const name = names.get(unsupported) ?? "";
    return refusals.notAssigned({ name, date: times.day }, "convention");
  }
  return elsewhere ? refusals.fundedTwice({ ...elsewhere }, "convention") : null;
}
