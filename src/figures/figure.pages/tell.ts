import { formatCents, formatPercent, formatQuantity } from "../../design/format.ts";
import { type Language, say } from "../../foundation/words.ts";
import type { When } from "../asking.ts";
import type { Moment } from "../moments.ts";
import type { Unit } from "../table.ts";
import { words } from "../words.ts";

/** Days in a month of the calendar, on average over four hundred years, in hundredths. */
const monthInHundredths = 3044n;

/** Days as months with one decimal, which people compare more easily: 436 are « 14,3 mois ». */
function monthsOf(days: bigint, language: Language): string {
  const tenths = (days * 1000n + monthInHundredths / 2n) / monthInHundredths;
  const n = formatQuantity(`${tenths / 10n}.${tenths % 10n}`, language);
  return say(words.inMonths, language, { n });
}

function hoursOf(minutes: bigint): string {
  const rest = minutes % 60n;
  return `${minutes / 60n}\u00a0h${rest === 0n ? "" : `\u00a0${String(rest).padStart(2, "0")}`}`;
}

/** A number as people read it, in its unit; a dash where nothing is known. */
export function tellValue(value: bigint | null, unit: Unit, language: Language): string {
  if (value === null) return "–";
  if (unit === "cents") return formatCents(value, language);
  if (unit === "share") return formatPercent(Number(value), language);
  if (unit === "days") return monthsOf(value, language);
  return unit === "minutes" ? hoursOf(value) : formatQuantity(String(value), language);
}

/** How many of a unit make one on the axis of a chart. */
export const perOf: Record<Unit, number> = {
  ...{ count: 1, number: 1, days: 30, minutes: 60, share: 100, cents: 100 },
};

/** A moment of a series, short enough for the foot of a chart. */
export function tellMoment({ last }: Moment, when: When, language: Language): string {
  const [year = "", month = ""] = last.split("-");
  if (when === "year") return year;
  if (when === "quarter")
    return say(words.quarterOf, language, { n: String(Math.ceil(Number(month) / 3)), year });
  const shape = { month: "short", year: "numeric", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(language, shape).format(new Date(`${last}T12:00:00Z`));
}
