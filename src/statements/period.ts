import {
  addDays,
  addMonths,
  type CivilDate,
  firstOfMonth,
  lastOfMonth,
  type Month,
  monthOf,
} from "../foundation/calendar.ts";

export interface Year {
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate;
}
/** Whole months, from the first day of one to the last day of another. */
export interface Span {
  readonly from: CivilDate;
  readonly to: CivilDate;
}
export const periodKinds = ["month", "quarter", "year", "all"] as const;
export type PeriodKind = (typeof periodKinds)[number];

export interface Period extends Span {
  readonly kind: PeriodKind;
  /** As it stands in the address: « 2026-11 », « 2026-T4 », « 2026 », « tout ». */
  readonly key: string;
  /** The last fiscal year it touches, and its first day. */
  readonly year: Year;
  /** Not over today: what is compared with it stops at the same month. */
  readonly ongoing: boolean;
  /** The one just before, and the same one a year earlier, where the books know them. */
  readonly before: Span | null;
  readonly yearBefore: Span | null;
}

const quarterKey = (month: Month): string => `${month.slice(0, 4)}-T${Math.ceil(Number(month.slice(5)) / 3)}`;
const quarterStart = (key: string): CivilDate =>
  `${key.slice(0, 4)}-${String(Number(key.slice(6)) * 3 - 2).padStart(2, "0")}-01`;

/** The period that an address asks for, within the years of the books; null where these hold none of it. */
export function periodOf(asked: string | undefined, years: readonly Year[], today: CivilDate): Period | null {
  const sorted = [...years].sort((a, b) => a.endsOn.localeCompare(b.endsOn));
  const current = yearOf(sorted, today) ?? sorted.at(-1);
  if (!current) return null;
  if (asked === "tout") return whole(sorted, current, today);
  if (asked && /^\d{4}-(0[1-9]|1[0-2])$/.test(asked)) return monthly("month", asked, sorted, today);
  if (asked && /^\d{4}-T[1-4]$/.test(asked)) return monthly("quarter", asked, sorted, today);
  const named = asked ? sorted.find(({ endsOn }) => endsOn.startsWith(asked)) : current;
  return named && (!asked || /^\d{4}$/.test(asked)) ? yearly(named, sorted, today) : null;
}

const yearOf = (years: readonly Year[], day: CivilDate) =>
  years.find(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn);

function whole(years: readonly Year[], current: Year, today: CivilDate): Period {
  const first = years[0] as Year;
  return {
    ...{ kind: "all", key: "tout", from: first.startsOn, to: current.endsOn, year: current },
    ...{ ongoing: today <= current.endsOn, before: null, yearBefore: null },
  };
}

function yearly(year: Year, years: readonly Year[], today: CivilDate): Period {
  const ongoing = year.startsOn <= today && today <= year.endsOn;
  const last = years[years.indexOf(year) - 1];
  // A year that goes on is set against as many months of the one before.
  const end = ongoing ? lastOfMonth(addMonths(firstOfMonth(today), -12)) : last?.endsOn;
  const yearBefore = last && end && end >= last.startsOn ? { from: last.startsOn, to: end } : null;
  return {
    ...{ kind: "year", key: year.endsOn.slice(0, 4), from: year.startsOn, to: year.endsOn, year },
    ...{ ongoing, before: null, yearBefore },
  };
}

function monthly(
  kind: "month" | "quarter",
  key: string,
  years: readonly Year[],
  today: CivilDate,
): Period | null {
  const long = kind === "month" ? 1 : 3;
  const from = kind === "month" ? `${key}-01` : quarterStart(key);
  const to = lastOfMonth(addMonths(from, long - 1));
  const year = yearOf(years, to) ?? yearOf(years, from);
  if (!year) return null;
  const known = (span: Span) => (yearOf(years, span.from) || yearOf(years, span.to) ? span : null);
  const back = (months: number): Span => ({
    from: addMonths(from, -months),
    to: lastOfMonth(addMonths(from, long - 1 - months)),
  });
  return {
    ...{ kind, key, from, to, year, ongoing: from <= today && today <= to },
    ...{ before: known(back(long)), yearBefore: known(back(12)) },
  };
}

/** The same kind of period just before or after, within the books; null where there is none. */
export function neighbour(
  period: Period,
  direction: -1 | 1,
  years: readonly Year[],
  today: CivilDate,
): Period | null {
  if (period.kind === "all") return null;
  const day = direction === -1 ? addDays(period.from, -1) : addDays(period.to, 1);
  if (direction === 1 && day > today) return null;
  return periodOf(keyOf(period.kind, day, years), years, today);
}

/** What a period of another kind is called that holds a day. */
export function keyOf(kind: PeriodKind, day: CivilDate, years: readonly Year[]): string {
  if (kind === "all") return "tout";
  if (kind === "month") return monthOf(day);
  if (kind === "quarter") return quarterKey(monthOf(day));
  return (yearOf(years, day)?.endsOn ?? day).slice(0, 4);
}
