import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { law2026 } from "./law.fixture.ts";
import { type PaidMonth, reductionIn, reductionOf, smicOf } from "./reduction.ts";

const monthsOf = (gross: readonly number[]): PaidMonth[] =>
  gross.map((euros, i) => ({
    month: `2026-${String(i + 1).padStart(2, "0")}`,
    grossCents: BigInt(euros) * 100n,
  }));
const each = (euros: (month: number) => number) => monthsOf(Array.from({ length: 12 }, (_, i) => euros(i)));

test("the SMIC of a month is its hourly rate × 35 × 52 / 12", () => {
  assert.equal(smicOf(law2026, "2026-05"), 182_303n);
  assert.equal(smicOf(law2026, "2026-06"), 186_702n);
  assert.equal(smicOf(law2026, "2023-06"), null);
});

test("24 000 € a year: what the reduction gives depends on how they are paid (R7.04)", () => {
  const told = (months: PaidMonth[]) => {
    const found = reductionOf(law2026, months, true);
    return [found?.smicCents, found?.coefficient, found?.reductionCents];
  };
  assert.deepEqual(told(each(() => 2_000)), [2_218_428n, 3_262n, 782_880n]);
  assert.deepEqual(told(each((i) => (i % 2 === 0 ? 1_000 : 3_000))), [1_711_413n, 1_612n, 386_880n]);
  assert.deepEqual(told(each((i) => (i < 6 ? 0 : 4_000))), [1_120_210n, 426n, 102_240n]);
});

test("the reduction ends at three SMIC: 112,00 € at 5 600 €, nothing at 5 601,05 € (R7.05)", () => {
  const at = (grossCents: bigint) =>
    reductionOf(law2026, [{ month: "2026-11", grossCents }], true)?.reductionCents;
  assert.equal(at(560_000n), 11_200n);
  assert.equal(at(560_105n), 0n);
});

test("month by month it comes to what the whole year is due, whatever the pays", () => {
  const pays = fc.array(fc.integer({ min: 0, max: 9_000 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(pays, fc.boolean(), (euros, small) => {
      const months = monthsOf(euros);
      const granted = months.reduce(
        (sum, one, i) => sum + (reductionIn(law2026, { ...one, before: months.slice(0, i) }, small) ?? 0n),
        0n,
      );
      assert.equal(granted, reductionOf(law2026, months, small)?.reductionCents);
    }),
  );
});

test("a high pay after low ones takes back what they were given", () => {
  const before = monthsOf([1_000, 1_000, 1_000]);
  const taken = reductionIn(law2026, { before, month: "2026-04", grossCents: 900_000n }, true);
  assert.ok(taken !== null && taken < 0n, `${taken}`);
});

test("before the law is known nothing is made up", () => {
  assert.equal(reductionOf(law2026, [{ month: "2025-03", grossCents: 200_000n }], true), null);
});
