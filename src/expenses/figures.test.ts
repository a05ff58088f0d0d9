import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { usualCategories } from "./category.ts";
import type { Expense } from "./expense.ts";
import { coefficientOf, type Driven, figuresOf, type Ground, vatWithin } from "./figures.ts";
import { law } from "./law.fixture.ts";
import { allowanceOn, scaleOf } from "./law.ts";
import type { Vehicle } from "./vehicle.ts";

const berlingo: Vehicle = {
  ...{ id: "v", person: "p", label: "Berlingo", plate: "", kind: "car", fiscalPower: 5 },
  ...{ electric: false, utility: false, basis: "scale", paper: null, retiredOn: null },
};
const nothing: Expense = {
  ...{ id: "e", activity: null, person: "p", category: null, spentOn: "2026-03-10", label: "", supplier: "" },
  ...{ reference: "", grossCents: null, vatCents: null, vehicle: null, fromPlace: "", toPlace: "", km: null },
  ...{ units: null, awaySince: null, beneficiary: "", paper: "x", paperName: "", lostReason: "" },
  notTwice: false,
};
const ground = (more: Partial<Ground> = {}): Ground => ({
  ...{ law, categories: usualCategories, vehicles: [berlingo], coefficientsBp: [10_000, 10_000] },
  year: { driven: new Map(), given: new Map() },
  ...more,
});
const trip = (month: number, km: number): Expense => ({
  ...nothing,
  ...{ id: `t${month}`, category: "kilometres", vehicle: "v", km },
  spentOn: `2026-${String(month).padStart(2, "0")}-10`,
});
const cost = (
  category: string,
  grossCents: bigint,
  vatCents: bigint,
  more: Partial<Expense> = {},
): Expense => ({
  ...nothing,
  ...{ category, grossCents, vatCents },
  ...more,
});
const only = (expense: Expense, more?: Partial<Ground>) => figuresOf([expense], ground(more))[0];

test("the scale, at its bounds and where it jumps (R6.02)", () => {
  const ik = (km: number) => scaleOf(law, berlingo, km, "2026-06-01");
  assert.deepEqual([ik(5_000), ik(12_000), ik(20_000), ik(20_001)], [318_000n, 567_900n, 853_500n, 854_043n]);
});

test("600 km a month: 381,60 eight times, 270,00 in the ninth, then 214,20 (R6.02)", () => {
  const year = Array.from({ length: 12 }, (_, i) => trip(i + 1, 600));
  const paid = figuresOf(year, ground()).map(({ refundedCents }) => refundedCents);
  assert.deepEqual(paid, [...Array(8).fill(38_160n), 27_000n, ...Array(3).fill(21_420n)]);
});

test("an electric car is paid a fifth more, a moped by its own scale", () => {
  assert.equal(scaleOf(law, { ...berlingo, electric: true }, 100, "2026-06-01"), 7_632n);
  assert.equal(scaleOf(law, { ...berlingo, kind: "moped", fiscalPower: 9 }, 100, "2026-06-01"), 3_150n);
});

test("however a year is cut into trips, it is paid what the scale gives for the whole of it", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 3_000 }), { minLength: 1, maxLength: 30 }), (lengths) => {
      const trips = lengths.map((km, i) => ({ ...trip(1 + (i % 12), km), id: `t${i}` }));
      let driven: ReadonlyMap<string, Driven> = new Map();
      let paid = 0n;
      let kmInAll = 0;
      // In reports of three, one validated after the other.
      for (let at = 0; at < trips.length; at += 3) {
        const report = trips.slice(at, at + 3);
        for (const one of figuresOf(report, ground({ year: { driven, given: new Map() } }))) {
          paid += one.refundedCents;
          kmInAll += one.expense.km ?? 0;
        }
        driven = new Map([["v 2026", { km: kmInAll, paidCents: paid }]]);
      }
      assert.equal(paid, scaleOf(law, berlingo, kmInAll, "2026-12-01"));
    }),
  );
});

test("VAT comes back as the law lets it: hotel none, fuel of a car 80 %, restaurant all (R6.07)", () => {
  assert.equal(only(cost("hotel", 11_000n, 1_000n))?.vatCents, 0n);
  assert.equal(only(cost("restaurant", 3_600n, 327n))?.vatCents, 327n);
  const van = { ...berlingo, utility: true, basis: "costs" as const };
  const fuel = cost("carburant", 6_000n, 1_000n, { vehicle: "v" });
  assert.deepEqual(
    [only(fuel)?.vatCents, only(fuel, { vehicles: [van] })?.vatCents, only(fuel)?.chargeCents],
    [800n, 1_000n, 5_200n],
  );
});

test("half of a telephone is the activity's, and half of its VAT", () => {
  const { refundedCents, vatCents, chargeCents } = only(cost("telephone", 2_400n, 400n)) ?? {};
  assert.deepEqual([refundedCents, vatCents, chargeCents], [1_200n, 200n, 1_000n]);
});

test("a gift gives its VAT back until its receiver had 73 € in the year", () => {
  const gift = (id: string, grossCents: bigint, to: string) =>
    cost("cadeau", grossCents, vatWithin(grossCents, 2000), { id, beneficiary: to });
  const given = [
    gift("a", 4_000n, "Anaïs Larrieu"),
    gift("b", 3_300n, "anais larrieu"),
    gift("c", 1n, "Anaïs Larrieu"),
  ];
  assert.deepEqual(
    figuresOf(given, ground()).map(({ vatCents }) => vatCents),
    [667n, 550n, 0n],
  );
});

test("without a receipt no VAT comes back, whatever the category", () => {
  const lost = cost("restaurant", 3_600n, 327n, { paper: null, lostReason: "Perdu" });
  assert.deepEqual([only(lost)?.vatCents, only(lost)?.chargeCents], [0n, 3_600n]);
});

test("meals and nights by the day's allowance, a night less from the fourth month (R6.04, R6.05)", () => {
  const meals = { ...nothing, category: "repas-deplacement", units: 3 };
  assert.equal(only(meals)?.refundedCents, 6_420n);
  const night = (on: string) => allowanceOn(law, "night-elsewhere", { on, awaySince: "2026-01-10" });
  assert.deepEqual([night("2026-04-09"), night("2026-04-10"), night("2028-01-10")], [5_680n, 4_828n, 3_976n]);
});

test("each coefficient is rounded up to two decimals before they are multiplied (R6.08)", () => {
  assert.equal(coefficientOf([8_512, 10_000, 8_000]), 6_880);
});
