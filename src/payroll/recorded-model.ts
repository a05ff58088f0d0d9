import { type Line, lineAt, linesOf } from "./guess.ts";
import { type PayModel, putModel } from "./model.ts";
import type { ModelMonth } from "./model-worker.ts";
import type { ModelPay } from "./payslip.ts";
import { type PayLaw, reductionOf } from "./reduction.ts";

/** What the model said of November 2026, fewer than 50 employees, and of the ends of its lines then. */
const november: ModelMonth = { smic: 18_670_167, ceiling: 40_050_000 };
const ends: readonly (readonly [employee: number, employer: number, reduction: number])[] = [
  [240_240, 219_536, 39_810],
  [4_110_296, 876_175, 7_432_567],
  [4_110_316, 876_178, 7_432_607],
  [8_565_920, 15_873_948, 1_702_125],
  [8_622_010, 15_958_092, 1_702_129],
  [32_399_976, 69_884_577, 0],
  [32_399_995, 69_884_616, 0],
  [64_375_896, 132_708_609, 0],
];

const lines: readonly Line[] = linesOf(november).map(([from, to], i) => {
  const end = (gross: bigint, at: number): ModelPay => {
    const [employee = 0, employer = 0, reduction = 0] = ends[at] ?? [];
    return { grossCents: Number(gross), employee, employer, reduction, coefficient: 0, taxable: 0, tax: 0 };
  };
  return { from, to, low: end(from, i * 2), high: end(to, i * 2 + 1) };
});

/**
 * A recording of the model, for the demonstration: what it said of one month, without a thread. It knows no
 * income tax, and no other month.
 */
export function recordedModel(law: PayLaw): PayModel {
  return {
    async pays(_, grossCents) {
      return grossCents.map((gross) => {
        const { employee, employer } = lineAt(lines, gross);
        const counted = reductionOf(law, [{ month: "2026-11", grossCents: gross }], true);
        const reduction = Number(counted?.reductionCents ?? 0n) * 100;
        const coefficient = Number(counted?.coefficient ?? 0n);
        const grossNumber = Number(gross);
        return {
          ...{ grossCents: grossNumber, employee, employer: employer - reduction, reduction, coefficient },
          ...{ taxable: 0, tax: 0 },
        };
      });
    },
    month: async () => november,
    close: async () => {},
  };
}

/** Does what it is given with the recording in the place of the model. */
export async function withRecordedModel(law: PayLaw, work: () => Promise<void>): Promise<void> {
  const own = putModel(recordedModel(law));
  try {
    await work();
  } finally {
    putModel(own);
  }
}
