import type { CivilDate, Month } from "../foundation/calendar.ts";
import { type Cents, divideRoundHalfUp, sumCents } from "../foundation/money.ts";

/** What the law says of pay, each with the day it begins to hold (R7.01, R7.03). */
export interface PayLaw {
  readonly parameters: readonly { name: string; startsOn: CivilDate; value: bigint; source: string }[];
}

/** A parameter in a month; null before it was known. */
export function parameterOn(law: PayLaw, name: string, on: CivilDate) {
  const held = law.parameters.filter((row) => row.name === name && row.startsOn <= on);
  return held.reduce<(typeof held)[number] | null>(
    (best, row) => (best && best.startsOn >= row.startsOn ? best : row),
    null,
  );
}

/** A gross paid in a month of a calendar year. */
export interface PaidMonth {
  readonly month: Month;
  readonly grossCents: Cents;
}

/**
 * The SMIC of a month in twelfths of a cent, which say it exactly: its hours are 35 × 52 / 12, not 151,67
 * (R7.01). Null where the law is not known.
 */
function smicTwelfths(law: PayLaw, month: Month): bigint | null {
  const hourly = parameterOn(law, "smic-hour-cents", `${month}-01`);
  return hourly && hourly.value * 35n * 52n;
}

/** The same to the cent. */
export function smicOf(law: PayLaw, month: Month): Cents | null {
  const twelfths = smicTwelfths(law, month);
  return twelfths && divideRoundHalfUp(twelfths, 12n);
}

/** The terms of the general reduction in a month; null before it existed. */
interface Terms {
  readonly least: number;
  readonly slope: number;
  readonly power: number;
  readonly endsAtSmics: number;
}

function termsOf(law: PayLaw, month: Month, small: boolean): Terms | null {
  const read = (name: string) => parameterOn(law, name, `${month}-01`)?.value;
  const least = read("reduction-least");
  const slope = read(small ? "reduction-slope-small" : "reduction-slope-large");
  const power = read("reduction-power");
  const ends = read("reduction-ends-at-smics");
  if (least === undefined || slope === undefined || power === undefined || ends === undefined) return null;
  return {
    ...{ least: Number(least) / 10_000, slope: Number(slope) / 10_000 },
    ...{ power: Number(power) / 100, endsAtSmics: Number(ends) },
  };
}

/** A rate of the reduction, in ten-thousandths: rounded to four decimals (CSS, art. D241-7). */
function coefficientOf(terms: Terms, gross: bigint, smic: bigint): bigint {
  const end = smic * BigInt(terms.endsAtSmics);
  if (gross <= 0n || gross >= end) return 0n;
  const over = Number(end) / Number(gross) - 1;
  const whole = terms.least + terms.slope * (over / (terms.endsAtSmics - 1)) ** terms.power;
  const rounded = Math.round(whole * 10_000 + 1e-7);
  return BigInt(Math.min(rounded, Math.round((terms.least + terms.slope) * 10_000)));
}

export interface Reduction {
  readonly grossCents: Cents;
  /** The SMIC counted, in cents. */
  readonly smicCents: Cents;
  /** In ten-thousandths. */
  readonly coefficient: bigint;
  readonly reductionCents: Cents;
}

/**
 * The general reduction of employer contributions on what was paid since January, as the calendar year
 * counts it: the SMIC in force month by month, and for entrepreneurs, who have no hours, no more of it than
 * was paid in each month (R7.03, R7.04). Null where the law is not known.
 */
export function reductionOf(law: PayLaw, months: readonly PaidMonth[], small: boolean): Reduction | null {
  const paid = months.filter(({ grossCents }) => grossCents > 0n);
  const last = paid.at(-1);
  if (!last) return { grossCents: 0n, smicCents: 0n, coefficient: 0n, reductionCents: 0n };
  const terms = termsOf(law, last.month, small);
  let smic = 0n;
  for (const { month, grossCents } of paid) {
    const whole = smicTwelfths(law, month);
    if (whole === null) return null;
    smic += whole < grossCents * 12n ? whole : grossCents * 12n;
  }
  if (!terms) return null;
  const grossCents = sumCents(paid.map((one) => one.grossCents));
  const coefficient = coefficientOf(terms, grossCents * 12n, smic);
  const reductionCents = divideRoundHalfUp(grossCents * coefficient, 10_000n);
  return { grossCents, smicCents: divideRoundHalfUp(smic, 12n), coefficient, reductionCents };
}

/**
 * What the year grants in a month: what is due since January, less what was due the month before. It may be
 * less than zero, where a high pay takes back what low ones were given.
 */
export function reductionIn(
  law: PayLaw,
  { before, month, grossCents }: PaidMonth & { before: readonly PaidMonth[] },
  small: boolean,
): Cents | null {
  const so = reductionOf(law, before, small);
  const now = reductionOf(law, [...before, { month, grossCents }], small);
  return so && now && now.reductionCents - so.reductionCents;
}
