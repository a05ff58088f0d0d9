import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Counted, type Formula, shareOn, yearOn } from "./formula.ts";

const euros = (amount: number) => BigInt(Math.round(amount * 100));
const slices = (...rows: [number, number][]) =>
  rows.map(([from, percent]) => ({ fromCents: euros(from), rateBp: Math.round(percent * 100) }));

const plain: Formula = {
  ...{ basis: "invoiced", cut: "progressive", slices: slices([0, 10]) },
  ...{ minimumCents: 0n, maximumCents: null },
};
const first: Formula = { ...plain, slices: slices([0, 11], [40_000, 10], [80_000, 9]) };
const second: Formula = { ...plain, slices: slices([0, 10], [35_000, 8], [45_000, 6]) };

const nothing: Counted = { baseCents: 0n, amountCents: 0n };

/** One base after the other, as the year brings them. */
function lived(formula: Formula, parts: readonly bigint[]): Counted {
  return parts.reduce<Counted>((counted, base) => {
    const { amountCents } = shareOn(formula, counted, base);
    return { baseCents: counted.baseCents + base, amountCents: counted.amountCents + amountCents };
  }, nothing);
}

test("the first tariff of R1.29: its three figures", () => {
  assert.equal(yearOn(first, euros(90_000)), euros(9_300));
  assert.equal(yearOn(first, euros(15_000)), euros(1_650));
  assert.equal(yearOn({ ...first, minimumCents: euros(2_160) }, euros(15_000)), euros(2_160));
});

test("the second tariff of R1.29, as slices and as whole", () => {
  assert.equal(yearOn(second, euros(50_000)), euros(3_500 + 800 + 300));
  assert.equal(yearOn({ ...second, cut: "whole" }, euros(50_000)), euros(3_000));
  assert.equal(yearOn({ ...second, cut: "whole" }, euros(35_000)), euros(3_500));
});

test("an invoice across a threshold says how much falls in each slice", () => {
  const share = shareOn(second, { baseCents: euros(34_000), amountCents: euros(3_400) }, euros(2_000));
  assert.deepEqual(share.portions, [
    { baseCents: euros(1_000), rateBp: 1000 },
    { baseCents: euros(1_000), rateBp: 800 },
  ]);
  assert.equal(share.amountCents, euros(180));
});

test("where the rate is of the whole, passing a threshold gives back on what came before", () => {
  const counted = { baseCents: euros(34_000), amountCents: euros(3_400) };
  const share = shareOn({ ...second, cut: "whole" }, counted, euros(2_000));
  assert.deepEqual(share.portions, [
    { baseCents: euros(2_000), rateBp: 800 },
    { baseCents: euros(34_000), rateBp: -200, earlier: true },
  ]);
  assert.equal(share.amountCents, euros(160 - 680));
});

test("a maximum stops it, and what is credited comes first from what it took off", () => {
  const capped = { ...plain, maximumCents: euros(1_000) };
  const counted = lived(capped, [euros(9_000), euros(3_000)]);
  assert.deepEqual(counted, { baseCents: euros(12_000), amountCents: euros(1_000) });
  assert.equal(shareOn(capped, counted, euros(-1_500)).amountCents, 0n);
  assert.equal(shareOn(capped, counted, euros(-2_500)).amountCents, euros(-50));
});

test("a loss asks for nothing, a credit note gives back", () => {
  const result = { ...plain, basis: "result" as const };
  assert.equal(lived(result, [euros(-500), euros(800)]).amountCents, euros(30));
  assert.equal(lived(plain, [euros(-500)]).amountCents, euros(-50));
});

const base = fc.bigInt({ min: -5_000_000n, max: 20_000_000n });
const formula = fc.record({
  basis: fc.constantFrom("invoiced", "received", "margin", "result"),
  cut: fc.constantFrom("progressive", "whole"),
  slices: fc
    .tuple(
      fc.integer({ min: 0, max: 3000 }),
      fc.array(fc.tuple(fc.bigInt({ min: 1n, max: 9_000_000n }), fc.integer({ min: 0, max: 3000 })), {
        maxLength: 3,
      }),
    )
    .map(([rateBp, more]) => {
      const rising = [...new Map(more).entries()].toSorted(([a], [b]) => (a < b ? -1 : 1));
      return [{ fromCents: 0n, rateBp }, ...rising.map(([fromCents, bp]) => ({ fromCents, rateBp: bp }))];
    }),
  minimumCents: fc.constant(0n),
  maximumCents: fc.option(fc.bigInt({ min: 0n, max: 2_000_000n }), { nil: null }),
}) as fc.Arbitrary<Formula>;

test("the year is the sum of its lines, but for half a cent of rounding a line", () => {
  fc.assert(
    fc.property(formula, fc.array(base, { maxLength: 12 }), (asked, parts) => {
      const uncapped = { ...asked, maximumCents: null };
      const { baseCents, amountCents } = lived(uncapped, parts);
      const atOnce = lived(uncapped, [baseCents]).amountCents;
      const gap = amountCents > atOnce ? amountCents - atOnce : atOnce - amountCents;
      assert.ok(gap <= BigInt(parts.length), `${amountCents} lived, ${atOnce} at once`);
    }),
  );
});

test("never more than the maximum, and what is credited whole is given back whole", () => {
  fc.assert(
    fc.property(formula, fc.array(base, { maxLength: 12 }), (asked, parts) => {
      if (asked.maximumCents !== null)
        assert.ok(lived(asked, parts).amountCents <= asked.maximumCents, "above the maximum");
      const back = lived({ ...asked, maximumCents: null }, [...parts, ...parts.toReversed().map((p) => -p)]);
      assert.deepEqual(back, nothing);
    }),
  );
});
