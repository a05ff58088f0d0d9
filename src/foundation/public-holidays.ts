import { addDays, type CivilDate } from "./calendar.ts";

const fixed = new Set(["01-01", "05-01", "05-08", "07-14", "08-15", "11-01", "11-11", "12-25"]);

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
function easterOf(year: number): CivilDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const skipped = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15;
  const age = skipped % 30;
  const moon = age - (age > 28 || (age === 28 && golden > 10) ? 1 : 0);
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  return addDays(`${String(year).padStart(4, "0")}-03-28`, moon - weekday);
}

/** Whether a day is one of the eleven public holidays of mainland France (C. trav. L3133-1). */
export function isPublicHoliday(date: CivilDate): boolean {
  if (fixed.has(date.slice(5))) return true;
  const easter = easterOf(Number(date.slice(0, 4)));
  return [1, 39, 50].some((days) => addDays(easter, days) === date);
}
