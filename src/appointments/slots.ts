import { addDays, type CivilDate, isCivilDate } from "../foundation/calendar.ts";
import { isPublicHoliday } from "../foundation/public-holidays.ts";
import { firstInstantOf, houseZone, instantsOf, localTimeOf } from "../foundation/zoned.ts";
import type { DayException, WeeklyHours } from "./hours.ts";
import type { Travel } from "./travel.sql.ts";
import type { AppointmentType } from "./type.ts";

interface Between {
  readonly from: Date;
  readonly to: Date;
}

/** All that says when an adviser is free. */
export interface Diary {
  readonly hours: readonly WeeklyHours[];
  readonly exceptions: readonly DayException[];
  /** What takes the adviser already, buffers within, and where. */
  readonly busy: readonly (Between & { readonly place: string | null })[];
  /** What their own calendars say. */
  readonly outside: readonly Between[];
  readonly memberBusy: readonly Between[];
  readonly travel: readonly Travel[];
  /** When appointments of this type begin: what its caps count. */
  readonly starts: readonly Date[];
}

export interface Slot extends Between {
  /** Where the adviser is then. */
  readonly site: string | null;
}

type Offer = Pick<
  AppointmentType,
  "minutes" | "modes" | "beforeMinutes" | "afterMinutes" | "perDay" | "perWeek"
>;

const minuteMs = 60_000;
const later = (at: Date, minutes: number) => new Date(at.getTime() + minutes * minuteMs);

/** 1 is Monday. */
export const weekdayOf = (date: CivilDate): number => new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
export const mondayOf = (date: CivilDate): CivilDate => addDays(date, 1 - weekdayOf(date));

interface Hours {
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly site: string | null;
}

/**
 * The hours of one day: those of its weekday but on a public holiday, and more where it says so; leave
 * wins.
 */
export function hoursOn(
  date: CivilDate,
  { hours, exceptions }: Pick<Diary, "hours" | "exceptions">,
): Hours[] {
  const own = exceptions.filter(({ firstDay, lastDay }) => firstDay <= date && date <= lastDay);
  if (own.some(({ kind }) => kind === "leave")) return [];
  const closed = own.some(({ kind }) => kind === "none") || isPublicHoliday(date);
  const usual = closed ? [] : hours.filter(({ weekday }) => weekday === weekdayOf(date));
  const more = own.flatMap(({ fromMinute, toMinute, site }) =>
    fromMinute === null || toMinute === null ? [] : [{ fromMinute, toMinute, site }],
  );
  return [...usual, ...more];
}

/**
 * The slots that a day's hours hold: whole lengths, half an hour or a quarter apart in elapsed time. In the
 * night when clocks change, a time that no clock shows is none, and one that it shows twice is one.
 */
function gridOf(date: CivilDate, hours: Hours, { minutes, modes }: Offer, zone: string): Slot[] {
  if (hours.site === null && modes.every((mode) => mode === "site")) return [];
  const opens = firstInstantOf({ date, minute: hours.fromMinute }, zone);
  const closes = firstInstantOf({ date, minute: hours.toMinute }, zone);
  const step = minutes % 30 === 0 ? 30 : 15;
  const found: Slot[] = [];
  for (let from = opens; later(from, minutes) <= closes; from = later(from, step)) {
    const shown = localTimeOf(from, zone);
    const [first] = instantsOf(shown, zone);
    if (shown.date === date && first?.getTime() === from.getTime())
      found.push({ from, to: later(from, minutes), site: hours.site });
  }
  return found;
}

/** Every slot of these days that the hours hold, whatever else there is. */
export function gridOver(
  { from, to }: { from: CivilDate; to: CivilDate },
  offer: Offer,
  diary: Pick<Diary, "hours" | "exceptions">,
  zone = houseZone,
): Slot[] {
  if (!isCivilDate(from) || !isCivilDate(to)) return [];
  const slots = new Map<number, Slot>();
  for (let date = from; date <= to; date = addDays(date, 1))
    for (const hours of hoursOn(date, diary))
      for (const slot of gridOf(date, hours, offer, zone)) slots.set(slot.from.getTime(), slot);
  return [...slots.values()].sort((a, b) => a.from.getTime() - b.from.getTime());
}

const meet = (a: Between, b: Between) => a.from < b.to && b.from < a.to;

/** What an appointment takes of its adviser: itself, and the time before and after. */
export const takenBy = (slot: Between, offer: Pick<Offer, "beforeMinutes" | "afterMinutes">): Between => ({
  from: later(slot.from, -offer.beforeMinutes),
  to: later(slot.to, offer.afterMinutes),
});

function minutesBetween(travel: readonly Travel[], a: string | null, b: string | null): number {
  if (a === null || b === null || a === b) return 0;
  const found = travel.find(({ site, other }) => (site === a && other === b) || (site === b && other === a));
  return found?.minutes ?? 0;
}

/** Whether the adviser is free, the way from and to another site counted. */
export function isFree(slot: Slot, offer: Offer, { busy, travel }: Pick<Diary, "busy" | "travel">): boolean {
  const own = takenBy(slot, offer);
  return busy.every(({ from, to, place }) => {
    const way = minutesBetween(travel, slot.site, place);
    return !meet(own, { from: later(from, -way), to: later(to, way) });
  });
}

/** Whether the caps leave room on the day and in the week of a slot. */
export function isWithinCaps(slot: Slot, { perDay, perWeek }: Offer, starts: readonly Date[]): boolean {
  const { date } = localTimeOf(slot.from);
  const days = starts.map((at) => localTimeOf(at).date);
  const sameDay = days.filter((day) => day === date).length;
  const sameWeek = days.filter((day) => mondayOf(day) === mondayOf(date)).length;
  return (perDay === null || sameDay < perDay) && (perWeek === null || sameWeek < perWeek);
}

/** The slots of these that can be taken. */
export const freeSlots = (grid: readonly Slot[], offer: Offer, diary: Diary): Slot[] =>
  grid.filter(
    (slot) =>
      isFree(slot, offer, diary) &&
      isWithinCaps(slot, offer, diary.starts) &&
      [...diary.outside, ...diary.memberBusy].every((other) => !meet(slot, other)),
  );
