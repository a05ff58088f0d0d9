import type { CivilDate } from "./calendar.ts";
import { firstInstantOf, houseZone, localTimeOf } from "./zoned.ts";

/** « 09:05 », of minutes since midnight. */
export const clockOf = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((n) => String(n).padStart(2, "0")).join(":");

/** Minutes since midnight, of « 09:05 ». */
export const minuteOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** The first instant of a day at which the clocks of the house show this time. */
export const instantAt = (date: CivilDate, clock: string): Date =>
  firstInstantOf({ date, minute: minuteOf(clock) });

/** The civil date and the hour of an instant in a zone, as sentences take them. */
export function whenOf(at: Date, zone = houseZone): { date: string; time: string } {
  const { date, minute } = localTimeOf(at, zone);
  return { date, time: clockOf(minute) };
}
