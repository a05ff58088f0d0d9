import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { openWorld, testDay } from "../../fixtures/world.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";
import { operation } from "../foundation/operation.ts";
import { perform } from "../foundation/perform.ts";
import { draftOf } from "./invoicing.fixture.ts";
import { validateInvoice } from "./validate-invoice.ts";

/** Breaks after the number was taken and the entry posted, as a lost connection would. */
const broken = operation({
  ...validateInvoice,
  async effect(subject, scene, input) {
    await validateInvoice.effect(subject, scene, input);
    throw new Error("the line was lost");
  },
});

test("twenty validations at once, one in three failing: no number lost or twice (R3.35)", async () => {
  const world = await openWorld();
  try {
    const invoices: string[] = [];
    for (let i = 0; i < 20; i++) invoices.push(await draftOf(world));
    const call = {
      database: world.db,
      cooperative: world.cooperative,
      actor: world.actor("accountant"),
      door: "api" as const,
      clock: () => testDay,
    };
    const outcomes = await Promise.allSettled(
      invoices.map((invoice, i) => perform(i % 3 === 2 ? broken : validateInvoice, { invoice }, call)),
    );
    assert.equal(outcomes.filter((o) => o.status === "rejected").length, 6);
    const numbers = outcomes.flatMap((o) =>
      o.status === "fulfilled" && o.value.ok ? [o.value.result.number] : [],
    );
    const wanted = Array.from({ length: 14 }, (_, i) => `FA-2026-${String(i + 1).padStart(5, "0")}`);
    assert.deepEqual(numbers.sort(), wanted);
    // Those that failed are validated again and take the next numbers; the ledger has as many entries.
    for (const [i, invoice] of invoices.entries())
      if (i % 3 === 2) await world.done(validateInvoice, { invoice });
    const entries = await world.db.transaction().execute(async (db) => {
      await enterCooperative(db, world.cooperative, null);
      const { rows } = await sql<{
        ref: string;
      }>`select document_ref as ref from ledger.entry order by ref`.execute(db);
      return rows.map((row) => row.ref);
    });
    assert.deepEqual(
      entries,
      Array.from({ length: 20 }, (_, i) => `FA-2026-${String(i + 1).padStart(5, "0")}`),
    );
  } finally {
    await world.close();
  }
});

test("what is validated no longer changes, and the database refuses a gap in the numbers", async () => {
  const world = await openWorld();
  try {
    const invoice = await draftOf(world);
    await world.done(validateInvoice, { invoice });
    const attempt = (statement: ReturnType<typeof sql>) =>
      world.db.transaction().execute(async (db) => {
        await enterCooperative(db, world.cooperative, null);
        await statement.execute(db);
      });
    await assert.rejects(attempt(sql`update invoicing.document set note = '' where id = ${invoice}`), {
      code: "EN001",
    });
    await assert.rejects(attempt(sql`delete from invoicing.line where document = ${invoice}`), {
      code: "EN001",
    });
    const other = await draftOf(world);
    await assert.rejects(
      attempt(sql`insert into invoicing.validation select cooperative, ${other}::uuid, 'FA-2026-00003',
      series_year, 3, issued_on, due_on, vat_on_debits, entry, printed, validated_at, validated_by
      from invoicing.validation where document = ${invoice}`),
      { code: "EN006" },
    );
  } finally {
    await world.close();
  }
});
