import { addDays, type CivilDate } from "../foundation/calendar.ts";
import type { Refusal } from "../foundation/refusal.ts";
import { clockOf, minuteOf } from "../foundation/when.ts";
import { refusals } from "./refusals.ts";
import type { Class } from "./room.ts";
import { minutesIn, type Slot, spanOf } from "./slot.ts";

/** What may be asked of a room, by whom: a member, or the team. */
export interface Rule {
  readonly may: boolean;
  /** The team answers first; what is asked is held meanwhile. */
  readonly approval: boolean;
  readonly opensMinute: number;
  readonly closesMinute: number;
  /** 1 is Monday. */
  readonly weekdays: readonly number[];
  readonly noticeMinutes: number;
  readonly horizonDays: number;
  readonly leastMinutes: number;
  readonly mostMinutes: number;
  /** How long one person may have it in a week; null: no limit. */
  readonly weekMinutes: number | null;
  /** Given back later than so many hours before, it counts as used. */
  readonly lateHours: number;
}

const everyday = { may: true, approval: false, noticeMinutes: 0, leastMinutes: 15, weekMinutes: null };

/** What holds before the cooperative says anything of a room. */
export const usualRules: Readonly<Record<Class, Rule>> = {
  member: {
    ...everyday,
    ...{ opensMinute: 8 * 60, closesMinute: 20 * 60, weekdays: [1, 2, 3, 4, 5, 6] },
    ...{ horizonDays: 120, mostMinutes: 600, lateHours: 24 },
  },
  team: {
    ...everyday,
    ...{ opensMinute: 7 * 60, closesMinute: 22 * 60, weekdays: [1, 2, 3, 4, 5, 6, 7] },
    ...{ horizonDays: 400, mostMinutes: 900, lateHours: 0 },
  },
};

/** 1 is Monday, 7 Sunday. */
export const weekdayOf = (date: CivilDate): number => new Date(`${date}T00:00:00Z`).getUTCDay() || 7;

export const mondayOf = (date: CivilDate): CivilDate => addDays(date, 1 - weekdayOf(date));

export interface Asked {
  readonly rule: Rule;
  readonly slot: Slot;
  readonly now: Date;
  readonly today: CivilDate;
  /** What the person has of this room in that week already. */
  readonly usedMinutes: number;
}

/** Why these hours may not be asked of a room by its rules, whether or not it is free; or null. */
export function whyNotAsk({ rule, slot, now, today, usedMinutes }: Asked): Refusal | null {
  const span = spanOf(slot);
  if (!rule.may) return refusals.notYours();
  if (span.to <= span.from) return refusals.endsBefore({}, "to");
  if (span.to <= now) return refusals.inPast({}, "date");
  const hours = whyNotHours(rule, slot);
  if (hours) return hours;
  if (span.from.getTime() < now.getTime() + rule.noticeMinutes * 60_000 - 15 * 60_000)
    return rule.noticeMinutes > 0
      ? refusals.tooSoon({ hours: Math.ceil(rule.noticeMinutes / 60) }, "from")
      : refusals.inPast({}, "from");
  const last = addDays(today, rule.horizonDays);
  if (slot.date > last) return refusals.tooFar({ date: last }, "date");
  return whyNotLength(rule, minutesIn(span), usedMinutes);
}

function whyNotHours({ opensMinute, closesMinute, weekdays }: Rule, { date, from, to }: Slot) {
  if (!weekdays.includes(weekdayOf(date))) return refusals.dayClosed({}, "date");
  if (minuteOf(from) < opensMinute || minuteOf(to) > closesMinute)
    return refusals.outsideHours({ opens: clockOf(opensMinute), closes: clockOf(closesMinute) }, "from");
  return null;
}

function whyNotLength({ leastMinutes, mostMinutes, weekMinutes }: Rule, minutes: number, used: number) {
  if (minutes < leastMinutes) return refusals.tooShort({ length: lengthOf(leastMinutes) }, "to");
  if (minutes > mostMinutes) return refusals.tooLong({ length: lengthOf(mostMinutes) }, "to");
  if (weekMinutes !== null && used + minutes > weekMinutes)
    return refusals.quota(
      { most: lengthOf(weekMinutes), left: lengthOf(Math.max(0, weekMinutes - used)) },
      "to",
    );
  return null;
}

/** « 2 h », « 1 h 30 », « 45 min ». */
export function lengthOf(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, "0")}`;
}
