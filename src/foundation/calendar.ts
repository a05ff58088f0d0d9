/** Civil dates are ISO strings `YYYY-MM-DD`, compared as text; months are `YYYY-MM`. */
export type CivilDate = string;
export type Month = string;

const dayMs = 86_400_000;
const at = (date: CivilDate) => Date.parse(`${date}T00:00:00Z`);
const civil = (ms: number): CivilDate => new Date(ms).toISOString().slice(0, 10);

/** True for a day of the calendar between 1900 and 2199: 2026-02-31 is none. */
export function isCivilDate(text: string): boolean {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false;
  const ms = at(text);
  return !Number.isNaN(ms) && civil(ms) === text;
}

export const addDays = (date: CivilDate, days: number): CivilDate => civil(at(date) + days * dayMs);

/**
 * Adds months; a day that the month lacks becomes its last day (31 January + 1 month = 28 or 29 February).
 */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const year = Number(date.slice(0, 4));
  const index = year * 12 + Number(date.slice(5, 7)) - 1 + months;
  const padded = (n: number, digits: number) => String(n).padStart(digits, "0");
  const first = `${padded(Math.floor(index / 12), 4)}-${padded((index % 12) + 1, 2)}-01`;
  const last = lastOfMonth(first);
  const day = `${first.slice(0, 8)}${date.slice(8)}`;
  return day < last ? day : last;
}

export const monthOf = (date: CivilDate): Month => date.slice(0, 7);
export const firstOfMonth = (date: CivilDate): CivilDate => `${date.slice(0, 7)}-01`;

export function lastOfMonth(date: CivilDate): CivilDate {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  return civil(Date.UTC(year, month, 0));
}

/** Days from the first date to the second, negative when the second comes earlier. */
export const daysBetween = (from: CivilDate, to: CivilDate): number =>
  Math.round((at(to) - at(from)) / dayMs);

const numeric = { year: "numeric", month: "2-digit", day: "2-digit" } as const;
const parisDay = new Intl.DateTimeFormat("en-US", { ...numeric, timeZone: "Europe/Paris" });

/**
 * The civil date of an instant in mainland France. Put together from its parts: no locale writes ISO dates in
 * every browser (Safari’s Swedish does not).
 */
export function civilDateOf(instant: Date): CivilDate {
  const parts = parisDay.formatToParts(instant);
  const [month, day, year] = parts.flatMap((p) => (p.type === "literal" ? [] : [p.value]));
  return `${year}-${month}-${day}`;
}
