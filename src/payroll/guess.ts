import type { Cents } from "../foundation/money.ts";
import type { ModelMonth } from "./model-worker.ts";
import { type ModelPay, type Payslip, payslipOf } from "./payslip.ts";

/** A stretch of gross pays, with what the model says of its ends. */
export interface Line {
  readonly from: Cents;
  readonly to: Cents;
  readonly low: ModelPay;
  readonly high: ModelPay;
}

/**
 * Where the model is asked once for good: between these, all but the reduction rises in a straight line. Its
 * contributions bend at the SMIC and at the ceiling of social security, once and four times.
 */
export function linesOf({ smic, ceiling }: ModelMonth): readonly (readonly [Cents, Cents])[] {
  const under = BigInt(Math.ceil(smic / 100));
  const top = BigInt(Math.floor(ceiling / 100));
  return [
    [1_000n, under - 1n],
    [under, top],
    [top + 1n, top * 4n],
    [top * 4n + 1n, top * 8n],
  ];
}

/** Both contributions along the lines, the employer's before the reduction, in ten-thousandths. */
export function lineAt(lines: readonly Line[], grossCents: Cents): { employee: number; employer: number } {
  const line = lines.find(({ to }) => grossCents <= to) ?? (lines.at(-1) as Line);
  const share = Number(grossCents - line.from) / Number(line.to - line.from);
  const along = (read: (pay: ModelPay) => number) =>
    Math.round(read(line.low) + (read(line.high) - read(line.low)) * share);
  return { employer: along((pay) => pay.employer + pay.reduction), employee: along((pay) => pay.employee) };
}

/** What a pay would be along the lines, with that reduction: a guess, which the model then confirms. */
export function guessWithin(lines: readonly Line[], grossCents: Cents, reductionCents: Cents): Payslip {
  const { employer, employee } = lineAt(lines, grossCents);
  const nothing = { reduction: 0, coefficient: 0, taxable: 0, tax: 0 };
  return payslipOf({ grossCents: Number(grossCents), employer, employee, ...nothing }, reductionCents);
}

/** The last of the whole numbers for which it holds, where it holds first and then no more. */
export function lastWhere(from: bigint, to: bigint, holds: (one: bigint) => boolean): bigint {
  let [low, high] = [from, to];
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}
