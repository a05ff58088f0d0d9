import assert from "node:assert/strict";
import { test } from "node:test";
import { journalOf } from "../../fixtures/journal.ts";
import type { Law } from "../expenses/index.ts";
import type { PostingGround } from "../ledger/index.ts";
import {
  type Booked,
  billEntryOf,
  type Moved,
  type Payment,
  paymentEntryOf,
  postingDayOf,
} from "./bill.entry.ts";
import type { Bill } from "./bill.ts";
import { usualCategories } from "./category.ts";
import { dueOnceOf, figuresOf, type Ground, gapOf } from "./figures.ts";
import { dueOnOf, latestDueOn } from "./terms.ts";
import { roundingRoomOf } from "./vat-by-rate.ts";

const law = {
  ...{ parameters: [], scale: [] },
  admissions: [
    { item: "general", vehicle: "any", startsOn: "2008-01-01", coefficientBp: 10_000 },
    { item: "fuel", vehicle: "passenger", startsOn: "2022-01-01", coefficientBp: 8_000 },
    { item: "lodging", vehicle: "any", startsOn: "2008-01-01", coefficientBp: 0 },
  ],
} as Law;
const ground = (more: Partial<Ground> = {}): Ground => ({
  ...{ categories: usualCategories, law, coefficientsBp: [10_000, 10_000], vatOnDebits: false },
  ...more,
});
const line = (category: string, netCents: bigint, vatRateBp = 2000) => ({
  ...{ label: "", category, netCents, vatRateBp },
});
const bill = (more: Partial<Bill>): Bill => ({
  ...{ id: "019c0000-0000-7000-8000-000000000001", kind: "invoice", regime: "france", activity: "a017" },
  ...{ supplier: "s", reference: "2026-118", issuedOn: "2026-11-10", dueOn: "2026-12-10", origin: null },
  ...{ advancedBy: null, advancedBp: null, advancedCents: null, note: "", paper: "p", paperName: "" },
  ...{ notTwice: false, grossCents: 120_000n, vatCents: 20_000n, lines: [line("publicite", 100_000n)] },
  ...more,
});
const booked = (of: Bill, more: Partial<Booked> = {}): Booked => ({
  ...{ id: of.id, kind: of.kind, number: "FF-2026-00001", reference: of.reference, dueOn: of.dueOn },
  ...{ issuedOn: "2026-11-10", activity: of.activity, supplierCode: "F00001", supplierName: "Imprimerie" },
  ...{ party: of.advancedBy ? "PBENALI" : null },
  ...more,
});
const entryOf = (of: Bill, more: Partial<Ground> = {}) =>
  journalOf(billEntryOf(booked(of), figuresOf(of, ground(more)), "2026-11-10"));
const journal = (text: string) => text.trim().replace(/\s+$/gm, "");

test("R4.03: the VAT of a service waits for its payment, that of goods does not", () => {
  const mixed = { grossCents: 180_000n, vatCents: 30_000n };
  const lines = [line("publicite", 100_000n), line("marchandises", 50_000n)];
  assert.equal(
    entryOf(bill({ ...mixed, lines })),
    journal(`
AC 2026-11-10 FF-2026-00001
  401000 F00001                 1 800,00
  623000            1 000,00
  607000              500,00
  445640              200,00
  445660              100,00
`),
  );
});

test("CGI 269 2 c: where the supplier pays on debits, the VAT of a service is deducted at once", () => {
  assert.match(entryOf(bill({}), { vatOnDebits: true }), /445660 {14}200,00/);
});

test("what lasts and costs more than 500 € is an asset, its VAT on 44562", () => {
  assert.equal(
    entryOf(bill({ lines: [line("informatique-durable", 100_000n)] })),
    journal(`
AC 2026-11-10 FF-2026-00001
  401000 F00001                 1 200,00
  218300            1 000,00
  445620              200,00
`),
  );
});

test("R6.07: the VAT that does not come back is a part of the charge", () => {
  const lines = [line("carburant", 10_000n), line("hotel", 10_000n, 1000)];
  assert.equal(
    entryOf(bill({ grossCents: 23_000n, vatCents: 3_000n, lines })),
    journal(`
AC 2026-11-10 FF-2026-00001
  401000 F00001                   230,00
  606100              104,00
  625100              110,00
  445660               16,00
`),
  );
});

test("peers § 3.8: a share is owed to who advanced it, and its VAT is deducted at once: it is paid", () => {
  const of = bill({ advancedBy: "nadia", advancedBp: 2_500 });
  assert.equal(
    entryOf(of),
    journal(`
AC 2026-11-10 FF-2026-00001
  401000 F00001                   900,00
  425000 PBENALI                  300,00
  623000            1 000,00
  445640              150,00
  445660               50,00
`),
  );
});

test("R4.06: works subcontracted bear no VAT; the cooperative owes and deducts it when it pays", () => {
  const of = bill({
    regime: "building",
    ...{ grossCents: 100_000n, vatCents: 0n, lines: [line("sous-traitance", 100_000n)] },
  });
  assert.equal(
    entryOf(of),
    journal(`
AC 2026-11-10 FF-2026-00001
  401000 F00001                 1 000,00
  611000            1 000,00
  445640              200,00
  445740                          200,00
`),
  );
});

test("R4.08: what comes from the Union is taxed and deducted at once, 4452 and 44566", () => {
  const of = bill({
    regime: "union",
    ...{ grossCents: 50_000n, vatCents: 0n, lines: [line("logiciel", 50_000n)] },
  });
  assert.equal(
    entryOf(of),
    journal(`
AC 2026-11-10 FF-2026-00001
  401000 F00001                   500,00
  651000              500,00
  445660              100,00
  445200                          100,00
`),
  );
});

test("a credit note is the mirror of an invoice", () => {
  assert.equal(
    entryOf(
      bill({ kind: "credit", grossCents: 12_000n, vatCents: 2_000n, lines: [line("publicite", 10_000n)] }),
    ),
    journal(`
AC 2026-11-10 FF-2026-00001
  401000 F00001       120,00
  623000                          100,00
  445640                           20,00
`),
  );
});

const payment = (more: Partial<Payment> = {}): Payment => ({
  ...{ id: "019c0000-0000-7000-8000-000000000002", kind: "payment", paidOn: "2026-12-10" },
  ...{ method: "transfer", reference: "VIR 42" },
  ...more,
});
const moved = (cents: bigint, more: Partial<Moved> = {}): Moved => ({
  ...{ position: 1, side: "deductible", account: "445660", waiting: "445640", cents },
  ...more,
});

test("paid, the bank of each activity pays, and the VAT that waited is deducted", () => {
  const parts = [
    { bill: booked(bill({})), amountCents: 60_000n, moved: [moved(10_000n)] },
    { bill: booked(bill({ activity: null }), { reference: "2026-119" }), amountCents: 24_000n, moved: [] },
  ];
  const entry = paymentEntryOf(payment(), parts, "2026-12-10");
  assert.equal(
    entry && journalOf(entry),
    journal(`
BQ 2026-12-10 VIR 42
  401000 F00001       600,00
  401000 F00001       240,00
  512000                          600,00
  512000                          240,00
  445660              100,00
  445640                          100,00
`),
  );
});

test("a credit note set against an invoice moves nothing where both have the same VAT", () => {
  const parts = (["invoice", "credit"] as const).map((kind) => ({
    bill: booked(bill({ kind })),
    ...{ amountCents: 12_000n, moved: [moved(2_000n)] },
  }));
  assert.equal(paymentEntryOf(payment({ kind: "credit", method: "credit" }), parts, "2026-12-10"), null);
});

test("the last cent paid makes the rest of the VAT due, however it was cut", () => {
  const cuts = [3_333n, 3_333n, 3_334n];
  let paid = 0n;
  let due = 0n;
  for (const cut of cuts) {
    paid += cut;
    due += dueOnceOf(1_667n, paid, 10_000n) - due;
  }
  assert.equal(due, 1_667n);
});

test("R3.25: a supplier may round each line, and nothing more", () => {
  // Three lines of 0,33 € at 20 %: 0,07 € each is 0,21 €, and 0,20 € on their sum.
  const lines = [line("bureau", 33n), line("bureau", 33n), line("bureau", 33n)];
  assert.equal(roundingRoomOf(lines), 2n);
  assert.equal(gapOf(bill({ lines, grossCents: 120n, vatCents: 21n })), null);
  assert.deepEqual(gapOf(bill({ lines, grossCents: 122n, vatCents: 23n })), { net: 0n, vat: 3n });
  const entry = entryOf(bill({ lines, grossCents: 120n, vatCents: 21n }));
  assert.match(entry, /445660 {16}0,21/);
});

test("R3.05: a late invoice lies in the first open month, on its own day where that is open", () => {
  const books = (closed: string[]) =>
    ({
      years: [{ startsOn: "2026-01-01", endsOn: "2026-12-31", closed: false }],
      closedMonths: new Set(closed),
    }) as unknown as PostingGround;
  assert.equal(postingDayOf("2026-10-14", books([]), "2026-11-23"), "2026-10-14");
  assert.equal(postingDayOf("2026-09-14", books(["2026-09", "2026-10"]), "2026-11-23"), "2026-11-01");
});

test("C. com. L441-10: terms and the latest day that the law allows", () => {
  assert.equal(dueOnOf("2026-11-10", { delayDays: 30, endOfMonth: false }), "2026-12-10");
  assert.equal(dueOnOf("2026-11-10", { delayDays: 45, endOfMonth: true }), "2026-12-31");
  assert.equal(latestDueOn("2026-11-10"), "2027-01-09");
  assert.equal(latestDueOn("2026-11-17"), "2027-01-31");
});
