import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { addDays } from "../foundation/calendar.ts";
import { duesOf, fundsOf, withoutVat } from "../payroll/index.ts";
import type { DueItem } from "./due.sql.ts";
import { type ForecastGround, forecastOf, monthsFrom } from "./forecast.ts";

const today = "2026-11-23";
const item = (cents: bigint, dueOn: string): DueItem => ({
  id: "i",
  number: "F1",
  name: "Mairie",
  dueOn,
  cents,
});

const nothing: ForecastGround = {
  ...{ today, owed: [], bills: [], quotes: [], pays: [], expected: [], delayDays: 0 },
  dues: { cash: 0n, owed: 0n, suppliers: 0n, expenses: 0n, pay: 0n, social: 0n, taxes: 0n, leave: 0n },
  ...{ moved: [], usualMonths: [] },
  contributionOnOwed: (cents) => cents / 10n,
  withoutVat: (cents) => cents,
};

const endOf = (ground: ForecastGround, n: number) => forecastOf(ground)[n] ?? assert.fail();

describe("a forecast", () => {
  test("covers six months, this one first", () => {
    assert.deepEqual(monthsFrom(today), ["2026-11", "2026-12", "2027-01", "2027-02", "2027-03", "2027-04"]);
  });

  test("an invoice comes when it is due or as late as customers pay, its contribution with it", () => {
    const owed = [item(120_000n, "2026-12-20")];
    const dues = { ...nothing.dues, owed: 120_000n };
    assert.equal(endOf({ ...nothing, owed, dues }, 1).sureCents, 108_000n);
    const late = { ...nothing, owed, dues, delayDays: 15 };
    assert.deepEqual([endOf(late, 1).sureCents, endOf(late, 2).sureCents], [0n, 108_000n]);
  });

  test("what is long due is not for yesterday: it is expected within a fortnight", () => {
    const ground = {
      ...nothing,
      owed: [item(50_000n, "2026-08-01")],
      dues: { ...nothing.dues, owed: 50_000n },
    };
    assert.deepEqual([endOf(ground, 0).sureCents, endOf(ground, 1).sureCents], [0n, 45_000n]);
  });

  test("what is usual completes what is known, and is never counted twice nor below nothing", () => {
    const usualMonths = ["2026-08", "2026-09", "2026-10"];
    const moved = usualMonths.map((month) => ({
      family: "customers" as const,
      month,
      cents: 300_000n,
      entries: 2,
    }));
    const of = (cents: bigint) => ({
      ...{ ...nothing, moved, usualMonths, contributionOnOwed: () => 0n },
      ...{ owed: [item(cents, "2026-12-10")], dues: { ...nothing.dues, owed: cents } },
    });
    const december = (cents: bigint) => endOf(of(cents), 1).lines.map(({ name, cents: c }) => [name, c]);
    assert.deepEqual(december(100_000n), [
      ["invoice", 100_000n],
      ["sales", 200_000n],
    ]);
    assert.deepEqual(december(400_000n), [["invoice", 400_000n]]);
  });

  test("leave that is provided for is owed, and not paid with the next pay", () => {
    const dues = { ...nothing.dues, cash: 500_000n, leave: -80_000n };
    const ends = forecastOf({ ...nothing, dues }).map(({ sureCents }) => sureCents);
    assert.deepEqual(ends, [500_000n, 500_000n, 500_000n, 500_000n, 500_000n, 420_000n]);
  });

  test("what is noted comes each month it was noted for", () => {
    const expected = [
      { id: "e", activity: "a", month: "2026-12", months: 2, label: "Four", cents: -50_000n, dropped: false },
    ];
    const ends = forecastOf({ ...nothing, expected }).map(({ sureCents }) => sureCents);
    assert.deepEqual(ends, [0n, -50_000n, -100_000n, -100_000n, -100_000n, -100_000n]);
  });

  test("once all that is due has come, what is sure is what the second reading says, to the cent", () => {
    const cents = fc.bigInt({ min: 1n, max: 5_000_000n });
    const dueIn = fc.integer({ min: -300, max: 90 });
    const items = fc.array(fc.tuple(cents, dueIn), { maxLength: 12 });
    const signed = fc.bigInt({ min: -2_000_000n, max: 2_000_000n });
    fc.assert(
      fc.property(
        items,
        items,
        fc.array(signed, { minLength: 6, maxLength: 6 }),
        cents,
        (owes, bills, rest, base) => {
          const [cash = 0n, otherOwed = 0n, otherBills = 0n, pay = 0n, social = 0n, taxes = 0n] = rest;
          const sum = (all: readonly (readonly [bigint, number])[]) => all.reduce((n, [c]) => n + c, 0n);
          const owedCents = sum(owes) + (otherOwed < 0n ? 0n : otherOwed);
          const balances = [
            { account: "512000", cents: cash },
            { account: "411000", cents: owedCents },
            { account: "445740", cents: -owedCents / 6n },
            { account: "401000", cents: otherBills - sum(bills) },
            { account: "421000", cents: pay },
            { account: "425000", cents: 0n },
            { account: "428200", cents: -base / 3n },
            { account: "438200", cents: -base / 7n },
            { account: "431000", cents: social },
            { account: "445510", cents: taxes },
          ];
          // In slices: a tenth of the first part, less of the rest.
          const contributionOnOwed = (on: bigint) => (on < base ? on / 10n : base / 10n + (on - base) / 20n);
          const dues = duesOf(balances);
          const make = ([c, days]: readonly [bigint, number]) => item(c, addDays(today, days));
          const months = forecastOf({
            ...{
              ...nothing,
              dues,
              owed: owes.map(make),
              bills: bills.map(make),
              contributionOnOwed,
            },
            withoutVat: (part) => withoutVat(balances, part),
          });
          const settled = fundsOf(balances, "invoiced", contributionOnOwed).totalCents;
          assert.equal(months.at(-1)?.sureCents, settled);
        },
      ),
    );
  });
});
