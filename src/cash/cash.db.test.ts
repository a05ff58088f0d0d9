import assert from "node:assert/strict";
import { test } from "node:test";
import type { PersonName } from "../../fixtures/people.ts";
import { callAs, type World, withinWorld } from "../../fixtures/world.ts";
import { addKind, setTerms } from "../contribution/index.ts";
import { read } from "../foundation/read.ts";
import { addCustomer, draftInvoice, recordPayment, validateInvoice } from "../invoicing/index.ts";
import { openFiscalYear, postEntry } from "../ledger/index.ts";
import { noteExpected } from "./note-expected.ts";
import { readCash } from "./read-cash.ts";

async function cashOf(of: World, more: object = {}, as: PersonName = "entrepreneur") {
  const found = await read(readCash, { activity: of.activity, ...more }, callAs(as, of));
  assert.ok(found.ok);
  return found.result;
}
/** An entry of two lines within the activity. */
const moves = (of: World, date: string, [debit, credit]: [string, string], cents: number, label: string) =>
  of.done(
    postEntry,
    {
      ...{ journal: "OD", date, documentRef: "PIECE", label },
      lines: [
        { account: debit, debitCents: cents, activity: of.activity },
        { account: credit, creditCents: cents, activity: of.activity },
      ],
    },
    "accountant",
  );

/** An invoice of 1 200 € with VAT, issued that day. */
async function invoiced(of: World, at: Date): Promise<string> {
  const { activity } = of;
  const address = { street: "1 rue du Port", postcode: "64100", town: "Bayonne" };
  const { id: customer } = await of.done(
    addCustomer,
    { activity, kind: "business", name: "Librairie des Arceaux", siren: "732829320", ...address },
    "entrepreneur",
  );
  const line = { label: "Atelier", quantityThousandths: 1000, unitPriceCents: 100_000, vatRateBp: 2000 };
  const { id: invoice } = await of.done(
    draftInvoice,
    { activity, customer, suppliedOn: "2026-11-02", lines: [line] },
    "entrepreneur",
    at,
  );
  await of.done(validateInvoice, { invoice }, "adviser", at);
  return invoice;
}

async function tenPercent(of: World): Promise<void> {
  const { code: kind } = await of.done<{ code: string }>(
    addKind,
    { label: "Contribution", account: "628000" },
    "accountant",
  );
  const terms = { kind, startsOn: "2026-01-01", basis: "received", decided: "Assemblée du 12 juin 2025" };
  await of.done(setTerms, { ...terms, slices: [{ fromCents: 0, rateBp: 1000 }] }, "accountant");
}

test("why there is so much: what was there, what came and went and for what, to the cent", () =>
  withinWorld(async (of) => {
    await moves(of, "2026-02-03", ["512000", "101300"], 500_000, "Apport");
    await moves(of, "2026-10-05", ["613200", "512000"], 40_000, "Loyer");
    await moves(of, "2026-11-04", ["445510", "512000"], 12_000, "TVA payée");
    await moves(of, "2026-11-06", ["431000", "512000"], 100_000, "Cotisations");
    await moves(of, "2026-11-07", ["512000", "706000"], 30_000, "Marché");
    const year = await cashOf(of);
    assert.equal(year.now.cashCents, 378_000n);
    assert.equal(year.now.openingCents, 0n);
    const told = year.now.lines.map(({ family, cents }) => `${family} ${cents}`);
    assert.deepEqual(told, [
      "customers 30000",

      "social -100000",
      "taxes -12000",
      "spent -40000",
      "equipment 500000",
    ]);
    const month = await cashOf(of, { since: "month", family: "social" });
    assert.equal(month.now.openingCents, 460_000n);
    assert.deepEqual(
      month.entries.rows.map(({ label, cents }) => `${label} ${cents}`),
      ["Cotisations -100000"],
    );
  }));

test("an invoice unpaid is in the second reading and in its month, the contribution taken off", () =>
  withinWorld(async (of) => {
    await tenPercent(of);
    const invoice = await invoiced(of, new Date("2026-11-02T12:00:00Z"));
    const before = await cashOf(of);
    assert.equal(before.now.cashCents, 0n);
    // 1 200 € less 200 € of VAT and a tenth of 1 000 €.
    assert.equal(before.settled.totalCents, 90_000n);
    assert.equal(before.forecast.at(-1)?.sureCents, 90_000n);
    await of.done(
      recordPayment,
      { invoice, paidOn: "2026-11-20", amountCents: 120_000, method: "transfer" },
      "accountant",
    );
    const after = await cashOf(of);
    assert.equal(after.settled.totalCents, 90_000n);
    const told = after.now.lines.map(({ family, cents }) => `${family} ${cents}`);
    assert.deepEqual(told, ["customers 120000", "contribution -10000"]);
    assert.equal(after.now.cashCents, 110_000n);
  }));

test("what is noted counts ahead; the cash of others is nobody's to read", () =>
  withinWorld(async (of) => {
    const told = { activity: of.activity, month: "2026-12", label: "Four", cents: -240_000 };
    await of.done(noteExpected, told, "entrepreneur");
    const found = await cashOf(of, {}, "adviser");
    assert.deepEqual([found.forecast[0]?.sureCents, found.forecast[1]?.sureCents], [0n, -240_000n]);
    const other = await read(readCash, { activity: of.activity }, callAs("neighbour", of));
    assert.equal(other.ok, false);
  }));

test("in January the year before is what there was in the morning, opening posted or not", () =>
  withinWorld(async (of) => {
    await moves(of, "2026-11-07", ["512000", "706000"], 30_000, "Marché");
    const january = new Date("2027-01-12T12:00:00Z");
    await of.done(openFiscalYear, { startsOn: "2027-01-01", endsOn: "2027-12-31" }, "accountant", january);
    const found = await read(readCash, { activity: of.activity }, callAs("entrepreneur", of, january));
    assert.ok(found.ok);
    assert.deepEqual([found.result.now.openingCents, found.result.now.lines], [30_000n, []]);
    assert.equal(found.result.usualMonths, 0);
  }));
