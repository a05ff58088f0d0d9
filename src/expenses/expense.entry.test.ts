import assert from "node:assert/strict";
import { test } from "node:test";
import { journalOf } from "../../fixtures/journal.ts";
import { type Category, usualCategories } from "./category.ts";
import { entryDayOf, reportEntryOf, settlementEntryOf, settlementReversalEntryOf } from "./expense.entry.ts";
import type { Expense } from "./expense.ts";
import type { Figured } from "./figures.ts";

const report = {
  ...{ id: "019c0000-0000-7000-8000-000000000001", number: "NF-2026-00001", party: "PBENALI" },
  ...{ activity: "019c0000-0000-7000-8000-000000000017", personName: "Nadia Benali" },
};
const figured = (code: string, refundedCents: bigint, vatCents: bigint, spentOn = "2026-10-14"): Figured => ({
  expense: { id: code, spentOn, label: "", supplier: "Garage des Barthes" } as Expense,
  category: usualCategories.find((one) => one.code === code) as Category,
  vehicle: undefined,
  chargeCents: refundedCents - vatCents,
  ...{ refundedCents, vatCents, coefficientBp: 10_000, kmBefore: 0 },
});
const journal = (text: string) => text.trim().replace(/\s+$/gm, "");
const spent = [
  figured("restaurant", 3_600n, 327n),
  figured("hotel", 11_000n, 0n),
  figured("carburant", 6_000n, 800n),
];

test("R3.22: the person is owed what they paid, each expense is a charge, its VAT comes back", () => {
  assert.equal(
    journalOf(reportEntryOf(report, spent, "2026-10-31")),
    journal(`
AC 2026-10-31 NF-2026-00001
  425000 PBENALI                  206,00
  625700               32,73
  625100              110,00
  606100               52,00
  445660               11,27
`),
  );
});

test("R3.22: paid back, the bank pays; given up, it is income of the activity", () => {
  const settling = { id: report.id, on: "2026-11-10", amountCents: 20_600n };
  assert.equal(
    journalOf(settlementEntryOf(report, { ...settling, kind: "payment" })),
    journal(`
BQ 2026-11-10 NF-2026-00001
  425000 PBENALI      206,00
  512000                          206,00
`),
  );
  assert.equal(
    journalOf(settlementEntryOf(report, { ...settling, kind: "waiver" })),
    journal(`
OD 2026-11-10 NF-2026-00001
  425000 PBENALI      206,00
  758000                          206,00
`),
  );
});

test("R3.04: a repayment that did not go through is undone by its mirror", () => {
  const settling = { id: report.id, on: "2026-11-12", amountCents: 20_600n, kind: "payment" as const };
  assert.equal(
    journalOf(settlementReversalEntryOf(report, settling, "IBAN fermé")),
    journal(`
BQ 2026-11-12 NF-2026-00001
  425000 PBENALI                  206,00
  512000              206,00
`),
  );
});

test("a report lies in the month in which it was spent, unless that month is closed or not over", () => {
  const day = (closed: string[], today: string) => entryDayOf(spent, new Set(closed), today);
  assert.equal(day([], "2026-11-23"), "2026-10-31");
  assert.equal(day(["2026-10"], "2026-11-23"), "2026-11-23");
  assert.equal(day([], "2026-10-20"), "2026-10-20");
});
