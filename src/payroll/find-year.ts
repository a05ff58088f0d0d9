import { addMonths, monthOf } from "../foundation/calendar.ts";
import type { Cents } from "../foundation/money.ts";
import type { Scene } from "../foundation/scene.ts";
import { findFiscalYear, readBalance } from "../ledger/index.ts";
import { type Adjustment, readAdjustment } from "./adjustment.sql.ts";
import { calculationIn, findPayGround, type PayGround } from "./find-ground.ts";
import { shareOfFunds } from "./pay.ts";
import type { Payslip } from "./payslip.ts";
import { reductionOf } from "./reduction.ts";
import { isSmall } from "./situation.ts";
import { situationIn } from "./terms.ts";
import { type PayYear, yearOf } from "./year.ts";

export interface YearGround {
  readonly ground: PayGround;
  readonly year: { startsOn: string; endsOn: string };
  /** Of the whole activity, and the person's share of what is left. */
  readonly figures: PayYear;
  readonly leftCents: Cents;
  readonly settled: (Adjustment & { decidedBy: string | null; decidedAt: Date }) | null;
}

type Of = { activity: string; person: string; year: number };

/** The year of one person from one activity; null where there is no such year or activity. */
export async function findYear(scene: Scene, of: Of): Promise<YearGround | null> {
  const { db, cooperative, today } = scene;
  const ground = await findPayGround(scene, { ...of, month: today.slice(0, 7) });
  const year = await findFiscalYear(db, cooperative, { year: of.year, on: today });
  if (!ground || !year) return null;
  const q = { fiscalYear: year.endsOn, upTo: year.endsOn, activity: of.activity };
  const rows = await readBalance(db, cooperative, q);
  const figures = yearOf(
    rows.map(({ account, debitCents, creditCents }) => ({ account, cents: debitCents - creditCents })),
  );
  const { contract } = ground;
  const settled =
    contract && (await readAdjustment(db, cooperative, { contract: contract.id, year: of.year }));
  return { ground, year, figures, leftCents: shareOfFunds(figures.leftCents, ground.shareBp ?? 0), settled };
}

/** The pay, in this month, that costs what is left of a year. */
export async function payLeft({ ground, leftCents }: YearGround, keptCents: Cents): Promise<Payslip> {
  const calculation = calculationIn(ground);
  const costCents = leftCents - keptCents;
  return calculation.of(await calculation.grossWithin(costCents > 0n ? costCents : 0n));
}

/**
 * What the reduction has come to, month by month of the calendar year of the ground; and what it would have
 * come to, had the same gross been paid evenly (R7.04). Null where the law of the year is not known.
 */
export function smoothingIn({ before, law, month, terms }: PayGround) {
  const small = isSmall(situationIn(month, terms));
  const steps = before.map((paid, i) => ({
    ...paid,
    counted: reductionOf(law, before.slice(0, i + 1), small),
    earlier: reductionOf(law, before.slice(0, i), small),
  }));
  const months = steps.map(({ month: of, grossCents, counted, earlier }) => ({
    ...{ month: of, grossCents },
    coefficient: counted?.coefficient ?? null,
    reductionCents: counted && earlier ? counted.reductionCents - earlier.reductionCents : null,
  }));
  const paid = reductionOf(law, before, small);
  const total = before.reduce((sum, { grossCents }) => sum + grossCents, 0n);
  const last = Number(before.at(-1)?.month.slice(5) ?? 0);
  const each = last > 0 ? total / BigInt(last) : 0n;
  const evenly = Array.from({ length: last }, (_, i) => ({
    month: monthOf(addMonths(`${month.slice(0, 4)}-01-01`, i)),
    grossCents: i === last - 1 ? total - each * BigInt(last - 1) : each,
  }));
  const even = reductionOf(law, evenly, small);
  return { months, paidCents: paid?.reductionCents ?? null, evenCents: even?.reductionCents ?? null };
}
