import { houseZone, localTimeOf } from "./zoned.ts";

/** « 09:05 », of minutes since midnight. */
export const clockOf = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((n) => String(n).padStart(2, "0")).join(":");

/** The civil date and the hour of an instant in a zone, as sentences take them. */
export function whenOf(at: Date, zone = houseZone): { date: string; time: string } {
  const { date, minute } = localTimeOf(at, zone);
  return { date, time: clockOf(minute) };
}
