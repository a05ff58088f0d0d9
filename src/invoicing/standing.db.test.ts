import assert from "node:assert/strict";
import { test } from "node:test";
import { openWorld, testDay, type World } from "../../fixtures/world.ts";
import { read } from "../foundation/read.ts";
import { creditInvoice } from "./credit-invoice.ts";
import type { InvoiceState } from "./invoice.ts";
import { draftOf, line, paidOf, validatedOf } from "./invoicing.fixture.ts";
import { listInvoices } from "./list-invoices.ts";
import { readInvoice } from "./read-invoice.ts";
import { recordPayment } from "./record-payment.ts";
import { reversePayment } from "./reverse-payment.ts";
import { submitInvoice } from "./submit-invoice.ts";

const later = new Date("2027-02-01T12:00:00Z");

const list = async (world: World, filter: { state?: InvoiceState } = {}, clock = testDay) => {
  const actor = world.actor("accountant");
  const at = { database: world.db, cooperative: world.cooperative, actor, clock: () => clock };
  const found = await read(listInvoices, filter, at);
  assert.ok(found.ok);
  for (const row of found.result.rows) {
    const one = await read(readInvoice, { invoice: row.id }, at);
    assert.ok(one.ok);
    assert.equal(row.state, one.result.state);
    assert.equal(row.dueCents, one.result.dueCents);
  }
  return found.result;
};

/** Of each state at least one, in the order an accountant meets them. */
async function live(world: World): Promise<void> {
  await draftOf(world);
  await world.done(submitInvoice, { invoice: await draftOf(world) });
  await validatedOf(world);
  await paidOf(world, 48_000);
  await paidOf(world, 120_000);
  await world.done(creditInvoice, { invoice: await validatedOf(world), reason: "Commande annulée" });
  const { invoice, payment } = await paidOf(world, 120_000);
  await world.done(reversePayment, { payment, on: "2026-11-23", reason: "Chèque sans provision" });
  await world.done(recordPayment, { invoice, paidOn: "2026-11-23", amountCents: 20_000 });
  const lines = [{ ...line, unitPriceCents: 10_000 }];
  await world.done(creditInvoice, { invoice, reason: "Un registre manque", lines });
}

test("the counts and sums that are kept are those of the rows, state by state, today and later", async () => {
  const world = await openWorld();
  try {
    await live(world);
    for (const [clock, states] of [
      [testDay, ["draft", "submitted", "due", "partly-paid", "paid", "credited", "credit"]],
      [later, ["draft", "submitted", "overdue", "paid", "credited", "credit"]],
    ] as const) {
      const all = await list(world, {}, clock);
      assert.equal(all.total, all.rows.length);
      assert.equal(
        all.grossCents,
        all.rows.reduce((sum, row) => sum + row.grossCents, 0n),
      );
      assert.equal(
        all.dueCents,
        all.rows.reduce((sum, row) => sum + row.dueCents, 0n),
      );
      assert.deepEqual(new Set(all.rows.map((row) => row.state)), new Set(states));
      for (const state of states) {
        const kept = await list(world, { state }, clock);
        const rows = all.rows.filter((row) => row.state === state);
        assert.deepEqual(
          kept.rows.map(({ id }) => id),
          rows.map(({ id }) => id),
        );
        assert.equal(kept.total, rows.length);
        assert.equal(
          kept.grossCents,
          rows.reduce((sum, row) => sum + row.grossCents, 0n),
        );
        assert.equal(
          kept.dueCents,
          rows.reduce((sum, row) => sum + row.dueCents, 0n),
        );
      }
    }
  } finally {
    await world.close();
  }
});
