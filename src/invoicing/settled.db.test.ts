import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { openWorld, testDay, type World } from "../../fixtures/world.ts";
import { perform } from "../foundation/perform.ts";
import { read } from "../foundation/read.ts";
import { ledgerLines } from "../ledger/index.ts";
import { addCustomer } from "./add-customer.ts";
import { creditInvoice } from "./credit-invoice.ts";
import { decideQuote } from "./decide-quote.ts";
import { documentPaper } from "./document-paper.ts";
import { draftInvoice } from "./draft-invoice.ts";
import { draftQuote } from "./draft-quote.ts";
import { invoiceQuote } from "./invoice-quote.ts";
import { address, customerOf, line, validatedOf } from "./invoicing.fixture.ts";
import { keepDocumentPaper } from "./keep-paper.ts";
import { recordPayment } from "./record-payment.ts";
import { reversePayment } from "./reverse-payment.ts";
import { sendQuote } from "./send-quote.ts";
import { validateInvoice } from "./validate-invoice.ts";

const at = (world: World) => ({ database: world.db, cooperative: world.cooperative, clock: () => testDay });

/** The customer's account as an accountant reads it: debit, credit and letter of each line. */
async function customerAccount(world: World): Promise<(string | number | null)[][]> {
  const actor = world.actor("accountant");
  const found = await read(ledgerLines, { account: "411000" }, { ...at(world), actor });
  assert.ok(found.ok);
  return found.result.lines.map((l) => [String(l.debitCents), String(l.creditCents), l.letter]);
}

test("an invoice settled by payment and credit is lettered; a payment taken back unletters", async () => {
  const world = await openWorld();
  try {
    const invoice = await validatedOf(world);
    const paid = { invoice, paidOn: "2026-11-23", amountCents: 90_000 };
    const { id: payment } = await world.done(recordPayment, paid);
    assert.ok((await customerAccount(world)).every(([, , letter]) => letter === null));
    const taken = [{ ...line, unitPriceCents: 25_000 }];
    await world.done(creditInvoice, { invoice, reason: "Un registre manque", lines: taken });
    assert.deepEqual(
      (await customerAccount(world)).map(([, , letter]) => letter),
      [1, 1, 1],
    );
    await world.done(reversePayment, { payment, on: "2026-11-23", reason: "Chèque sans provision" });
    assert.ok((await customerAccount(world)).every(([, , letter]) => letter === null));
    await world.done(recordPayment, paid);
    const again = await customerAccount(world);
    assert.equal(again.length, 5);
    assert.equal(new Set(again.map(([, , letter]) => letter)).size, 1);
    assert.notEqual(again[0]?.[2], null);
  } finally {
    await world.close();
  }
});

test("the PDF of a document is made once, kept by its hash, and always the same bytes", async () => {
  const world = await openWorld();
  try {
    const document = await validatedOf(world);
    const actor = world.actor("entrepreneur");
    const bytes = async () => {
      const found = await read(documentPaper, { document }, { ...at(world), actor });
      assert.ok(found.ok);
      return found.result.kept;
    };
    assert.equal(await bytes(), null);
    await world.done(keepDocumentPaper, { document }, "entrepreneur");
    const first = await bytes();
    assert.ok(first);
    assert.equal(createHash("sha256").update(Buffer.from(first.base64, "base64")).digest("hex"), first.paper);
    await world.done(keepDocumentPaper, { document }, "accountant");
    assert.deepEqual(await bytes(), first);
    const elsewhere = await read(
      documentPaper,
      { document },
      { ...at(world), actor: world.actor("neighbour") },
    );
    assert.equal(elsewhere.ok, false);
  } finally {
    await world.close();
  }
});

test("R4.02: the rate of Corsica is refused in Bayonne and accepted in Bastia", async () => {
  const world = await openWorld();
  try {
    const { activity } = world;
    const lines = [{ ...line, vatRateBp: 1300 }];
    const bastia = { ...address, postcode: "20200", town: "Bastia" };
    const islander = { activity, kind: "business", name: "Librairie du Vieux-Port", ...bastia };
    const there = (await world.done(addCustomer, islander)).id;
    const outcome = async (customer: string) => {
      const { id: invoice } = await world.done(draftInvoice, { activity, customer, lines });
      const call = { ...at(world), actor: world.actor("accountant"), door: "api" } as const;
      const done = await perform(validateInvoice, { invoice }, call);
      return done.ok ? "accepted" : done.refusal.code;
    };
    assert.equal(await outcome(await customerOf(world)), "invoicing.vat-rate-not-in-force");
    assert.equal(await outcome(there), "accepted");
  } finally {
    await world.close();
  }
});

test("R4.05: who accepts a quote of works certifies the reduced rate for its invoice", async () => {
  const world = await openWorld();
  try {
    const quoted = { activity: world.activity, customer: await customerOf(world), dwellingWorks: true };
    const lines = [{ ...line, vatRateBp: 1000 }];
    const { id: quote } = await world.done(draftQuote, { ...quoted, lines });
    await world.done(sendQuote, { quote });
    await world.done(decideQuote, { quote, outcome: "accepted" });
    const { id: invoice } = await world.done(invoiceQuote, { quote });
    const issued = await world.done<{ number: string }>(validateInvoice, { invoice });
    assert.equal(issued.number, "FA-2026-00001");
  } finally {
    await world.close();
  }
});
