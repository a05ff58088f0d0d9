import assert from "node:assert/strict";
import { test } from "node:test";
import { journalOf } from "../../fixtures/journal.ts";
import { type Booked, entryOf, paymentEntryOf, paymentReversalEntryOf } from "./invoice.entry.ts";
import { type NewInvoiceLine, partsOf, withNet } from "./invoice.ts";
import { leftOf, splitPayment } from "./payment.ts";

const booked: Booked = {
  id: "019c0000-0000-7000-8000-000000000001",
  kind: "invoice",
  number: "FA-2026-00001",
  activity: "019c0000-0000-7000-8000-000000000017",
  thirdParty: "C00001",
  customerName: "Librairie des Arceaux",
  issuedOn: "2026-09-14",
  dueOn: "2026-10-14",
  vatOnDebits: false,
};
const sold = (unitPriceCents: bigint, vatRateBp: number, more: Partial<NewInvoiceLine> = {}) =>
  withNet({
    ...{
      section: "",
      label: "Reliure",
      nature: "service",
      quantityThousandths: 1000n,
      unit: "",
      discountBp: 0,
    },
    ...{ unitPriceCents, vatRateBp },
    ...more,
  });
const journal = (text: string) => text.trim().replace(/\s+$/gm, "");
const pay = (amount: bigint, left: ReturnType<typeof leftOf>, doc = booked) =>
  paymentEntryOf(doc, { id: booked.id, paidOn: "2026-10-05", parts: splitPayment(amount, left) });

test("R3.18: an invoice of services, its VAT waiting", () => {
  assert.equal(
    journalOf(entryOf(booked, partsOf([sold(100_000n, 2000)]))),
    journal(`
VE 2026-09-14 FA-2026-00001
  411000 C00001     1 200,00
  706000                        1 000,00
  445740                          200,00
`),
  );
});

test("R4.03: 480 received of 1 000 + 200 make 80,00 due; the last payment takes what is left", () => {
  const parts = partsOf([sold(100_000n, 2000)]);
  const first = splitPayment(48_000n, leftOf(parts, [], []));
  assert.equal(
    journalOf(pay(48_000n, leftOf(parts, [], []))),
    journal(`
BQ 2026-10-05 FA-2026-00001
  512000              480,00
  411000 C00001                   480,00
  445740               80,00
  445710                           80,00
`),
  );
  assert.equal(
    journalOf(pay(72_000n, leftOf(parts, [], first))),
    journal(`
BQ 2026-10-05 FA-2026-00001
  512000              720,00
  411000 C00001                   720,00
  445740              120,00
  445710                          120,00
`),
  );
});

test("R4.04: 875 received of 1 200 at 20 % and 550 at 10 % are 600 and 275", () => {
  const left = leftOf(partsOf([sold(100_000n, 2000), sold(50_000n, 1000)]), [], []);
  assert.deepEqual(
    splitPayment(87_500n, left).map((p) => [p.vatRateBp, p.grossCents, p.vatCents]),
    [
      [2000, 60_000n, 10_000n],
      [1000, 27_500n, 2_500n],
    ],
  );
  assert.equal(
    journalOf(pay(87_500n, left)),
    journal(`
BQ 2026-10-05 FA-2026-00001
  512000              875,00
  411000 C00001                   875,00
  445740              100,00
  445710                          100,00
  445740               25,00
  445710                           25,00
`),
  );
});

test("goods owe their VAT on delivery, and all do under the option for debits (R4.03)", () => {
  const goods = partsOf([sold(10_000n, 550, { nature: "goods" })]);
  assert.equal(
    journalOf(entryOf(booked, goods)),
    journal(`
VE 2026-09-14 FA-2026-00001
  411000 C00001       105,50
  707000                          100,00
  445710                            5,50
`),
  );
  const debits = { ...booked, vatOnDebits: true };
  const parts = partsOf([sold(100_000n, 2000)]);
  assert.match(journalOf(entryOf(debits, parts)), /445710/);
  assert.doesNotMatch(journalOf(pay(48_000n, leftOf(parts, [], []), debits)), /4457/);
});

test("a credit note is the mirror of its invoice, and money given back takes its VAT back (R3.36)", () => {
  const parts = partsOf([sold(100_000n, 2000)]);
  const credit = { ...booked, kind: "credit", number: "FA-2026-00002" } as const;
  assert.equal(
    journalOf(entryOf(credit, parts)),
    journal(`
VE 2026-09-14 FA-2026-00002
  411000 C00001                 1 200,00
  706000            1 000,00
  445740              200,00
`),
  );
  const paidInFull = splitPayment(120_000n, leftOf(parts, [], []));
  assert.equal(
    journalOf(pay(-120_000n, leftOf(parts, parts, paidInFull))),
    journal(`
BQ 2026-10-05 FA-2026-00001
  512000                        1 200,00
  411000 C00001     1 200,00
  445740                          200,00
  445710              200,00
`),
  );
});

test("a cheque without funds: the counter-entry gives the VAT back to wait", () => {
  const parts = splitPayment(48_000n, leftOf(partsOf([sold(100_000n, 2000)]), [], []));
  const payment = { id: booked.id, paidOn: "2026-10-05", parts };
  assert.equal(
    journalOf(paymentReversalEntryOf(booked, payment, "2026-10-12", "chèque sans provision")),
    journal(`
BQ 2026-10-12 FA-2026-00001
  512000                          480,00
  411000 C00001       480,00
  445740                           80,00
  445710               80,00
`),
  );
});
