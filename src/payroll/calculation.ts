import type { Cents } from "../foundation/money.ts";
import { guessWithin, type Line, lastWhere, linesOf } from "./guess.ts";
import type { PayModel } from "./model.ts";
import { type ModelPay, noPayslip, type Payslip, payslipOf } from "./payslip.ts";
import { type PaidMonth, type PayLaw, reductionIn } from "./reduction.ts";
import { isSmall, type PaySituation } from "./situation.ts";

/** Above it a pay is a slip of the keyboard: a hundred thousand euros a month. */
export const largestGrossCents = 10_000_000n;

/**
 * The pay of one person in one month, both ways. Every amount is the model's, but for the reduction, which
 * the calendar year counts from the pays before (R7.03, R7.04).
 */
export interface Calculation {
  of(grossCents: Cents): Promise<Payslip>;
  /** The largest gross whose whole cost stays within an amount. */
  grossWithin(costCents: Cents): Promise<Cents>;
  /** The largest gross of which something holds that holds of all below it. */
  grossWhere(holds: (slip: Payslip) => boolean): Promise<Cents>;
  /** The smallest gross of which so much is left once contributions are paid. */
  grossFor(netCents: Cents): Promise<Cents>;
}

interface Ground {
  readonly model: PayModel;
  readonly situation: PaySituation;
  readonly law: PayLaw;
  /** What was paid in the same calendar year before this month. */
  readonly before: readonly PaidMonth[];
}

type Fits = (slip: Payslip) => boolean;

export function calculationOf(ground: Ground): Calculation {
  return {
    async of(grossCents) {
      return (await slipsOf(ground, [grossCents]))[0] ?? noPayslip;
    },
    grossWithin: (costCents) =>
      costCents <= 0n ? Promise.resolve(0n) : largest(ground, (slip) => slip.costCents <= costCents),
    grossWhere: (holds) => largest(ground, holds),
    async grossFor(netCents) {
      if (netCents <= 0n) return 0n;
      return (await largest(ground, (slip) => slip.netCents < netCents)) + 1n;
    },
  };
}

const yearly = ({ law, before, situation }: Ground, grossCents: Cents): Cents | null =>
  reductionIn(law, { before, month: situation.month, grossCents }, isSmall(situation));

/** Without an earlier pay in the year the month stands alone, and the model says all of it. */
function slipOf(ground: Ground, pay: ModelPay): Payslip {
  const counted = ground.before.length > 0 ? yearly(ground, BigInt(pay.grossCents)) : null;
  return counted === null ? payslipOf(pay) : payslipOf(pay, counted);
}

async function slipsOf(ground: Ground, gross: readonly Cents[]): Promise<Payslip[]> {
  const asked = gross.filter((one) => one > 0n);
  const pays = await ground.model.pays(ground.situation, asked);
  const found = new Map(pays.map((pay) => [BigInt(pay.grossCents), slipOf(ground, pay)]));
  return gross.map((one) => found.get(one) ?? noPayslip);
}

/**
 * The largest gross that fits: guessed from straight lines, then held to what the model itself says. Where it
 * says the same to the cent, the line is true there, and true of the next cent too.
 */
async function largest(ground: Ground, fits: Fits): Promise<Cents> {
  const lines = await linesIn(ground);
  const guess = (gross: Cents) => guessWithin(lines, gross, yearly(ground, gross) ?? 0n);
  const guessed = lastWhere(0n, largestGrossCents, (gross) => fits(guess(gross)));
  const [at = noPayslip] = await slipsOf(ground, [guessed]);
  const said = guessed > 0n ? guess(guessed) : noPayslip;
  if (at.costCents === said.costCents && at.netCents === said.netCents) return guessed;
  return search(ground, guessed, fits);
}

async function linesIn({ model, situation }: Ground): Promise<Line[]> {
  const cuts = linesOf(await model.month(situation));
  const pays = await model.pays(situation, cuts.flat());
  return cuts.map(([from, to], i) => ({
    ...{ from, to },
    low: pays[i * 2] as ModelPay,
    high: pays[i * 2 + 1] as ModelPay,
  }));
}

/** Where the guess was wrong: the model alone, from the guess outwards. */
async function search(ground: Ground, from: Cents, fits: Fits): Promise<Cents> {
  const holds = async (gross: Cents) => fits((await slipsOf(ground, [gross]))[0] as Payslip);
  let low = from;
  for (let step = 1n; low > 0n && !(await holds(low)); step *= 4n) low = low > step ? low - step : 0n;
  let high = low + 1n;
  for (let step = 1n; high < largestGrossCents && (await holds(high)); step *= 4n) {
    low = high;
    high += step;
  }
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (await holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}
