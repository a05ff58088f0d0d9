import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { exchangeAccounts, frenchChart } from "../ledger/chart.ts";
import { budgetLines, flat, grown, leftOf, lineOf, planOf } from "./budget.ts";
import { changeOf } from "./change.ts";
import { resultFamilyOf } from "./families.ts";
import { periodOf } from "./period.ts";
import { type MovedRow, resultOf, type StandingRow, sheetOf } from "./statement.ts";
import { toldOf } from "./told.ts";

const calendar = [
  { startsOn: "2025-01-01", endsOn: "2025-12-31" },
  { startsOn: "2026-01-01", endsOn: "2026-12-31" },
];
const today = "2026-11-23";
const account = fc.constantFrom(...frenchChart.map(({ code }) => code), "699999", "799999", "489999");
const cents = fc.bigInt({ min: -10_000_000n, max: 10_000_000n });
const rows = fc.array(fc.record({ account, label: fc.constant("x"), balanceCents: cents }), {
  maxLength: 60,
});
const sum = (all: readonly { balanceCents: bigint }[]) => all.reduce((s, r) => s + r.balanceCents, 0n);

test("every account of charges and income counts once: families add up to the result of the books", () => {
  fc.assert(
    fc.property(rows, (all) => {
      const moved = all
        .filter((row) => row.account >= "6")
        .map((row): MovedRow => ({ ...row, span: 0, fiscalYear: "2026-12-31" }));
      const { totals, incomes, spent, pay, contribution } = resultOf(moved, new Set(["628000"]));
      assert.equal(totals.resultCents, -sum(moved));
      const parts = [...incomes, ...spent, ...pay, ...(contribution ? [contribution] : [])].flatMap(
        (flow) => flow.parts,
      );
      assert.equal(parts.length, new Set(moved.map((row) => row.account)).size);
    }),
  );
});

test("what one has less what one owes is always what is left, however the books are", () => {
  fc.assert(
    fc.property(rows, cents, cents, (all, yearCents, earlierCents) => {
      const standing: StandingRow[] = all.filter((row) => row.account < "6");
      const sheet = sheetOf(standing, { yearCents, earlierCents });
      const { broughtCents, unassignedCents, hasCents, owesCents } = sheet;
      assert.equal(hasCents - owesCents, sheet.leftCents);
      assert.equal(broughtCents + sheet.earlierCents + sheet.yearCents + unassignedCents, sheet.leftCents);
      // Books that balance leave nothing unassigned.
      assert.equal(unassignedCents, sum(standing) + yearCents + earlierCents);
      assert.ok(sheet.has.every((one) => one.cents > 0n) && sheet.owes.every((one) => one.cents < 0n));
    }),
  );
});

test("a year that goes on is compared with as many months of the one before", () => {
  const year = periodOf(undefined, calendar, today);
  assert.equal(year?.key, "2026");
  assert.deepEqual(year?.yearBefore, { from: "2025-01-01", to: "2025-11-30" });
  assert.deepEqual(periodOf("2025", calendar, today)?.yearBefore, null);
});

test("a month and a quarter have the one before and the same a year earlier", () => {
  const month = periodOf("2026-01", calendar, today);
  assert.deepEqual(month?.before, { from: "2025-12-01", to: "2025-12-31" });
  assert.deepEqual(month?.yearBefore, { from: "2025-01-01", to: "2025-01-31" });
  const quarter = periodOf("2026-T1", calendar, today);
  assert.deepEqual([quarter?.from, quarter?.to], ["2026-01-01", "2026-03-31"]);
  assert.deepEqual(quarter?.before, { from: "2025-10-01", to: "2025-12-31" });
  assert.equal(periodOf("2025-01", calendar, today)?.before, null);
  for (const wrong of ["2024", "2024-05", "2026-13", "2026-T5", "x"])
    assert.equal(periodOf(wrong, calendar, today), null, wrong);
});

test("a year that is not that of the calendar is named by its end", () => {
  const shifted = [{ startsOn: "2025-07-01", endsOn: "2026-06-30" }];
  const year = periodOf(undefined, shifted, "2026-02-10");
  assert.deepEqual([year?.key, year?.from, year?.to], ["2026", "2025-07-01", "2026-06-30"]);
});

const totals = { incomeCents: 0n, salesCents: 0n, spentCents: 0n, contributionCents: 0n, payCents: 0n };

test("the sentence names what there was and nothing else", () => {
  const sold = { ...totals, incomeCents: 1_240_000n, salesCents: 1_240_000n, spentCents: 310_000n };
  const told = toldOf({ ...sold, payCents: 600_000n, resultCents: 330_000n }, "youHave", "fr");
  assert.match(
    told.sentence,
    /^Vous avez facturé 12.400,00.€ hors TVA et dépensé 3.100,00.€ ; la paie a coûté/,
  );
  assert.match(told.leaves, /^Il reste 3.300,00.€\.$/);
  const lost = toldOf({ ...totals, spentCents: 100n, resultCents: -100n }, "itHas", "fr");
  assert.match(lost.leaves, /^Il manque 1,00.€/);
  assert.match(toldOf({ ...totals, resultCents: 0n }, "itHas", "en").leaves, /^Nothing is left/);
});

test("no percent of nothing, nor of a loss", () => {
  assert.deepEqual(changeOf(150n, 100n), { cents: 50n, percentBp: 5_000 });
  assert.equal(changeOf(150n, 0n).percentBp, null);
  assert.equal(changeOf(150n, -10n).percentBp, null);
  assert.equal(changeOf(100_000n, 100n).percentBp, null);
});

const amounts = fc.array(cents, { minLength: 12, maxLength: 12 });

test("an amount of the year spread over its months adds up to it; growth is that of each month", () => {
  fc.assert(
    fc.property(cents, fc.integer({ min: 1, max: 24 }), (year, months) => {
      const parts = flat(year, months);
      assert.equal(
        parts.reduce((total, one) => total + one, 0n),
        year,
      );
      assert.equal(parts.length, months);
    }),
  );
  assert.deepEqual(grown([100n, -200n, 33n], 500), [105n, -210n, 35n]);
});

test("what a plan leaves is what comes in less the rest, and every account falls in one line", () => {
  fc.assert(
    fc.property(amounts, amounts, (sales, pay) => {
      const none = Array.from({ length: 12 }, () => 0n);
      const plan = planOf((line) => (line === "sales" ? sales : line === "pay" ? pay : none));
      const total = (all: readonly bigint[]) => all.reduce((s, one) => s + one, 0n);
      assert.equal(leftOf(plan), total(sales) - total(pay));
      assert.equal(leftOf(plan, 3), total(sales.slice(0, 3)) - total(pay.slice(0, 3)));
    }),
  );
  const lines = frenchChart.filter(({ code }) => code >= "6").map(({ code }) => lineOf(code, new Set()));
  assert.deepEqual([...new Set(lines)].sort(), [...budgetLines].sort());
});

test("what activities sell each other stands under its own name", () => {
  assert.equal(resultFamilyOf(exchangeAccounts.income, new Set()), "served");
  assert.equal(resultFamilyOf(exchangeAccounts.charge, new Set()), "exchanged");
});
