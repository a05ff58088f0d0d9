import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { openWorld, testDay, type World } from "../../fixtures/world.ts";
import { perform } from "../foundation/perform.ts";
import { read } from "../foundation/read.ts";
import { sayRefusal } from "../foundation/refusal.ts";
import { ledgerLines, verifySeal } from "../ledger/index.ts";
import { creditInvoice } from "./credit-invoice.ts";
import { importOpenInvoices } from "./import-open-invoices.ts";
import { mailDocument } from "./mail-document.ts";
import { readInvoice } from "./read-invoice.ts";
import { recordPayment } from "./record-payment.ts";
import { invoiceNumbered, openFile, openLines, takenBooks } from "./takeover.fixture.ts";

let world: World;
before(async () => {
  world = await openWorld();
  await takenBooks(world);
});
after(() => world.close());

const call = (more: object = {}) => ({
  ...{ database: world.db, cooperative: world.cooperative, actor: world.actor("accountant") },
  ...{ door: "cli" as const, clock: () => testDay, ...more },
});
const attempt = (given: object, more: object = {}) => perform(importOpenInvoices, given, call(more));
const said = (outcome: Awaited<ReturnType<typeof attempt>>) =>
  outcome.ok ? "" : sayRefusal(outcome.refusal, "fr");
const countEntries = async () => {
  const chain = await read(verifySeal, {}, call());
  return chain.ok ? chain.result.entries : -1;
};
/** The lines that one payment or credit note posted, as the accountant reads them. */
async function posted(reference: string, journal: string) {
  const found = await read(ledgerLines, { year: 2026 }, call());
  assert.ok(found.ok);
  return found.result.lines
    .filter((l) => l.documentRef === reference && l.journal === journal)
    .map((l) => [l.account, l.thirdParty, l.debitCents, l.creditCents]);
}
const invoiceOf = async (number: string) => {
  const found = await read(readInvoice, { invoice: await invoiceNumbered(world, number) }, call());
  assert.ok(found.ok);
  return found.result;
};

describe("invoices that another program left open", () => {
  test("each difference with account 411 is told by customer, and nothing is kept", async () => {
    const lines = [openLines[0]?.replace("400,00", "300,00") ?? ""];
    const sentence = said(await attempt(openFile(...lines)));
    assert.match(
      sentence,
      /F-ARCEAUX Librairie des Arceaux \(A017\) : factures 900,00\s€, livres 800,00\s€, écart 100,00\s€/,
    );
    assert.match(
      sentence,
      /F-TARNOS Mairie de Tarnos \(A017\) : factures 0,00\s€, livres 550,00\s€, écart −550,00\s€/,
    );
    await assert.rejects(invoiceNumbered(world, "F-118"));
  });

  test("what is wrong in the file is said with its line and its column", async () => {
    const sentence = said(
      await attempt(
        openFile(
          "A017;F-INCONNU;F-1;15/10/2026;;100,00;;;;;",
          "A999;F-TARNOS;F-2;01/11/2026;;100,00;100,00;;;;",
          "A017;F-TARNOS;FA-2026-00001;01/10/2026;30/09/2026;-5,00;;;;;",
          "A017;F-TARNOS;F-2;01/10/2026;;120,00;;15,00;;;",
          "A017;F-TARNOS;F-5;01/10/2026;;120,00;;20,00;;90,00;",
        ),
      ),
    );
    for (const part of [
      /Ligne 2, colonne 2 \(Client\) : « F-INCONNU » n’est pas un client de l’activité A017/,
      /Ligne 3, colonne 1 \(Activité\) : aucune activité n’a le code « A999 »/,
      /Ligne 3, colonne 4 \(Date\) : la facture est datée d’après le 31\/10\/2026/,
      /Ligne 3, colonne 7 \(Déjà réglé\) : il reste 0,00\s€ à régler/,
      /Ligne 4, colonne 3 \(Numéro\) : le numéro FA-2026-00001 a la forme des prochains/,
      /Ligne 4, colonne 5 \(Échéance\) : l’échéance vient avant la date/,
      /Ligne 4, colonne 6 \(Montant TTC\) : le montant TTC doit être positif/,
      /Ligne 5, colonne 3 \(Numéro\) : « F-2 » est déjà à la ligne 3/,
      /Ligne 5, colonne 6 \(Montant TTC\) : les montants par taux font 90,00\s€ TTC, et non 120,00\s€/,
      /Ligne 6, colonne 6 \(Montant TTC\) : 20,00\s€ de TVA à 20 % ne correspondent pas à une base de 90/,
    ])
      assert.match(sentence, part);
  });

  test("the rehearsal tells what the import then does, and the books do not move", async () => {
    const entries = await countEntries();
    const rehearsal = await attempt(openFile(...openLines), { rehearse: true });
    const done = await attempt(openFile(...openLines));
    assert.ok(rehearsal.ok && done.ok, said(done));
    assert.deepEqual(done.result, rehearsal.result);
    const { invoices, grossCents, openCents, paidBefore, warnings } = done.result;
    assert.deepEqual(
      { invoices, grossCents, openCents, paidBefore },
      {
        ...{ invoices: 2, grossCents: 175_000n, openCents: 135_000n, paidBefore: 1 },
      },
    );
    assert.match(
      warnings.join("\n"),
      /TVA en attente de ces factures : 183,33\s€, comme le solde du compte 44574/,
    );
    assert.equal(await countEntries(), entries);
    const { document, dueCents, state, payments } = await invoiceOf("F-118");
    assert.deepEqual(
      [document.number, document.grossCents, dueCents, state],
      ["F-118", 120_000n, 80_000n, "overdue"],
    );
    assert.deepEqual(
      payments.map((p) => [p.method, p.amountCents]),
      [["earlier", 40_000n]],
    );
    assert.equal((await invoiceOf("F-121")).document.dueOn, "2026-11-19");
  });

  test("the same file a second time is refused", async () => {
    assert.match(said(await attempt(openFile(...openLines))), /une facture porte déjà le numéro F-118/);
  });

  test("a payment makes its part of the waiting VAT due, to the last cent", async () => {
    const invoice = await invoiceNumbered(world, "F-118");
    const payment = { invoice, paidOn: "2026-11-23" };
    await world.done(recordPayment, { ...payment, amountCents: 30_000 }, "accountant");
    await world.done(recordPayment, { ...payment, amountCents: 50_000 }, "accountant");
    assert.deepEqual(await posted("F-118", "BQ"), [
      ["512000", null, 30_000n, 0n],
      ["411000", "F-ARCEAUX", 0n, 30_000n],
      ["445740", null, 5_000n, 0n],
      ["445710", null, 0n, 5_000n],
      ["512000", null, 50_000n, 0n],
      ["411000", "F-ARCEAUX", 0n, 50_000n],
      ["445740", null, 8_333n, 0n],
      ["445710", null, 0n, 8_333n],
    ]);
    assert.equal((await invoiceOf("F-118")).state, "paid");
  });

  test("a reminder leaves without a paper of ours, and a credit note takes our first number", async () => {
    const invoice = await invoiceNumbered(world, "F-121");
    const letter = { to: "compta@tarnos.example", subject: "Facture F-121", message: "Elle est échue." };
    const { post } = await invoiceOf("F-121");
    assert.ok(post.letter === null && post.reminder && !/joint/.test(post.reminder.message));
    await world.done(mailDocument, { document: invoice, purpose: "reminder", ...letter }, "accountant");
    const credit = await world.done<{ number: string }>(
      creditInvoice,
      { invoice, reason: "Séance annulée" },
      "accountant",
    );
    assert.equal(credit.number, "FA-2026-00001");
    assert.deepEqual(await posted(credit.number, "VE"), [
      ["411000", "F-TARNOS", 0n, 55_000n],
      ["706000", null, 50_000n, 0n],
      ["445740", null, 5_000n, 0n],
    ]);
    assert.equal((await invoiceOf("F-121")).dueCents, 0n);
  });
});

test("without its VAT by rate a payment moves no VAT", async () => {
  const other = await openWorld();
  try {
    await takenBooks(other);
    const file = openFile(...openLines.map((line) => line.replace(/;200,00;;;$|;;50,00;;$/, ";;;;")));
    const done = await other.done<{ warnings: string[]; withoutSplit: number }>(
      importOpenInvoices,
      file,
      "accountant",
    );
    assert.equal(done.withoutSplit, 2);
    assert.match(done.warnings.join("\n"), /2 sans TVA par taux : leur règlement ne déplacera aucune TVA/);
    const invoice = await invoiceNumbered(other, "F-121");
    await other.done(recordPayment, { invoice, paidOn: "2026-11-23", amountCents: 55_000 }, "accountant");
    const found = await read(ledgerLines, { year: 2026 }, { ...call(), database: other.db });
    assert.ok(found.ok);
    const accounts = found.result.lines.filter((l) => l.journal === "BQ").map((l) => l.account);
    assert.deepEqual(accounts, ["512000", "411000"]);
  } finally {
    await other.close();
  }
});

test("five thousand invoices are taken over in a few seconds", async () => {
  const other = await openWorld();
  try {
    await takenBooks(other);
    const lines = Array.from({ length: 5000 }, (_, i) => {
      const cents = i < 4999 ? 16 : 80_000 - 4999 * 16;
      return `A017;F-ARCEAUX;G-${i};15/10/2026;;${(cents / 100).toFixed(2)};;;;;`;
    });
    const started = performance.now();
    await other.done(importOpenInvoices, openFile(openLines[1] ?? "", ...lines), "accountant");
    const seconds = (performance.now() - started) / 1000;
    assert.ok(seconds < 25, `it took ${seconds.toFixed(1)} s`);
  } finally {
    await other.close();
  }
});

test("heads in English, commas and columns in another order say the same", async () => {
  const other = await openWorld();
  try {
    await takenBooks(other);
    const text = [
      "Due date,Gross amount,VAT 20 %,VAT 10 %,Customer,Number,Date,Already paid,Activity,Memo",
      '2026-11-14,"1,200.00",200.00,,F-ARCEAUX,F-118,2026-10-15,400.00,a017,x',
      ",,,,,,,,,",
      ",550.00,,50.00,F-TARNOS,F-121,2026-10-20,,A017,",
    ].join("\n");
    const given = { file: { name: "invoices.csv", text }, on: "2026-10-31" };
    const done = await other.done<{ unread: string[]; openCents: bigint }>(
      importOpenInvoices,
      given,
      "accountant",
    );
    assert.deepEqual([done.unread, done.openCents], [["Memo"], 135_000n]);
  } finally {
    await other.close();
  }
});
