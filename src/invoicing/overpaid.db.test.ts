import assert from "node:assert/strict";
import { test } from "node:test";
import { openWorld, testDay, type World } from "../../fixtures/world.ts";
import { perform } from "../foundation/perform.ts";
import { read } from "../foundation/read.ts";
import { ledgerLines } from "../ledger/index.ts";
import { creditOf, line, validatedFor, validatedOf } from "./invoicing.fixture.ts";
import { overdraw } from "./overpaid.fixture.sql.ts";
import { customerView } from "./read-customer.ts";
import { readInvoice } from "./read-invoice.ts";
import { recordPayment } from "./record-payment.ts";
import { repayCredit } from "./repay-credit.ts";
import { reversePayment } from "./reverse-payment.ts";
import { useCredit } from "./use-credit.ts";

const at = (world: World) => ({
  ...{ database: world.db, cooperative: world.cooperative, clock: () => testDay },
  actor: world.actor("accountant"),
});
const day = "2026-11-23";

/** An account as an accountant reads it: debit, credit and letter of each line, in the order of posting. */
async function accountOf(world: World, account: string): Promise<(string | number | null)[][]> {
  const found = await read(ledgerLines, { account }, at(world));
  assert.ok(found.ok);
  return found.result.lines.map((l) => [String(l.debitCents), String(l.creditCents), l.letter]);
}

async function creditLeft(world: World, customer: string): Promise<string> {
  const found = await read(customerView, { customer }, at(world));
  assert.ok(found.ok);
  return String(found.result.credits.reduce((sum, credit) => sum + credit.leftCents, 0n));
}

async function dueOf(world: World, invoice: string): Promise<string> {
  const found = await read(readInvoice, { invoice }, at(world));
  assert.ok(found.ok);
  return `${found.result.state} ${found.result.dueCents}`;
}

/** Runs one story in a world of its own. */
const story = (name: string, tell: (world: World) => Promise<void>) =>
  test(name, async () => {
    const world = await openWorld();
    try {
      await tell(world);
    } finally {
      await world.close();
    }
  });

story(
  "R4.03: no VAT is due on a surplus until it pays another invoice; then lettering follows",
  async (world) => {
    const { customer, credit } = await creditOf(world);
    assert.equal(await creditLeft(world, customer), "3000");
    assert.deepEqual(await accountOf(world, "445710"), [["0", "20000", null]]);
    assert.deepEqual(await accountOf(world, "411000"), [
      ["120000", "0", 1],
      ["0", "120000", 1],
      ["0", "3000", null],
    ]);
    assert.deepEqual(await accountOf(world, "512000"), [["123000", "0", null]]);
    const invoice = await validatedFor(world, customer, [{ ...line, unitPriceCents: 2_500 }]);
    await world.done(useCredit, { invoice, credit, usedOn: day, amountCents: 3_000 });
    assert.equal(await dueOf(world, invoice), "paid 0");
    assert.equal(await creditLeft(world, customer), "0");
    const collected = await accountOf(world, "445710");
    assert.deepEqual(
      collected.map(([, cents]) => cents),
      ["20000", "500"],
    );
    assert.deepEqual(await accountOf(world, "512000"), [["123000", "0", null]]);
    const customers = await accountOf(world, "411000");
    assert.ok(
      customers.every(([, , letter]) => letter !== null),
      "every line of the customer is lettered",
    );
  },
);

story("a surplus used in part, the use taken back, then given back whole", async (world) => {
  const { customer, credit } = await creditOf(world);
  const invoice = await validatedFor(world, customer);
  const use = { invoice, credit, usedOn: day, amountCents: 1_000 };
  const { id: payment } = await world.done(useCredit, use);
  assert.equal(await creditLeft(world, customer), "2000");
  assert.equal(await dueOf(world, invoice), "partly-paid 119000");
  await world.done(reversePayment, { payment, on: day, reason: "Imputé sur la mauvaise facture" });
  assert.equal(await creditLeft(world, customer), "3000");
  assert.equal(await dueOf(world, invoice), "due 120000");
  await world.done(repayCredit, { credit, repaidOn: day, amountCents: 3_000 });
  assert.equal(await creditLeft(world, customer), "0");
  const open = (await accountOf(world, "411000")).filter(([, , letter]) => letter === null);
  assert.deepEqual(
    open.map(([debit, given]) => [debit, given]),
    [
      ["120000", "0"],
      ["0", "1000"],
      ["1000", "0"],
    ],
  );
});

story("an invoice paid twice: all of the second payment is at the customer's credit", async (world) => {
  const { customer, invoice } = await creditOf(world);
  const twice = { invoice, paidOn: day, amountCents: 120_000 };
  const asked = await perform(recordPayment, twice, { ...at(world), door: "api" });
  assert.equal(asked.ok ? "accepted" : asked.refusal.code, "invoicing.overpaid");
  const other = { ...twice, surplusCents: 119_999 };
  const wrong = await perform(recordPayment, other, { ...at(world), door: "api" });
  assert.equal(wrong.ok ? "accepted" : wrong.refusal.code, "invoicing.overpaid");
  await world.done(recordPayment, { ...twice, surplusCents: 120_000 });
  assert.equal(await creditLeft(world, customer), "123000");
  assert.equal(await dueOf(world, invoice), "paid 0");
});

story("a cheque without funds takes its surplus back with it", async (world) => {
  const { customer, payment, invoice } = await creditOf(world);
  await world.done(reversePayment, { payment, on: day, reason: "Chèque sans provision" });
  assert.equal(await creditLeft(world, customer), "0");
  assert.equal(await dueOf(world, invoice), "due 120000");
  assert.deepEqual(await accountOf(world, "512000"), [
    ["123000", "0", null],
    ["0", "123000", null],
  ]);
  assert.deepEqual(
    (await accountOf(world, "445710")).map(([debit]) => debit),
    ["0", "20000"],
  );
});

story("two uses of one credit at once: one passes, the other is told what is left", async (world) => {
  const { customer, credit } = await creditOf(world);
  const one = await validatedFor(world, customer);
  const other = await validatedFor(world, customer);
  const use = (invoice: string) =>
    perform(useCredit, { invoice, credit, usedOn: day, amountCents: 3_000 }, { ...at(world), door: "api" });
  const repay = perform(
    repayCredit,
    { credit, repaidOn: day, amountCents: 3_000 },
    { ...at(world), door: "api" },
  );
  const outcomes = await Promise.all([use(one), use(other), repay]);
  const codes = outcomes.map((o) => (o.ok ? "accepted" : o.refusal.code)).sort();
  assert.deepEqual(codes, ["accepted", "invoicing.credit-too-small", "invoicing.credit-too-small"]);
  assert.equal(await creditLeft(world, customer), "0");
});

story("the database refuses on its own to use a credit beyond its amount", async (world) => {
  const { credit, invoice } = await creditOf(world);
  const elsewhere = await validatedOf(world);
  for (const document of [invoice, elsewhere])
    await assert.rejects(overdraw(world, { credit, document, cents: 3_001 }), { code: "EN007" });
});
