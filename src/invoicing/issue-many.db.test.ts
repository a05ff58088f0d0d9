import assert from "node:assert/strict";
import { test } from "node:test";
import { openWorld, testDay, type World } from "../../fixtures/world.ts";
import type { Actor } from "../foundation/actor.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";
import { read } from "../foundation/read.ts";
import { makeScene } from "../foundation/scene.ts";
import { putDocuments } from "./document-writing.sql.ts";
import { partsOf, totalsOf, withNet } from "./invoice.ts";
import { customerOf } from "./invoicing.fixture.ts";
import { recordPayments, validateInvoices } from "./issue-many.ts";
import { listInvoices } from "./list-invoices.ts";

/** Two hundred invoices, half of them in March; the first fifty are paid in April. */
async function sellAndCollect(world: World, customer: string, actor: Actor): Promise<void> {
  await world.db.transaction().execute(async (db) => {
    await enterCooperative(db, world.cooperative, actor.person);
    const scene = makeScene(db, world.cooperative, actor, testDay);
    const drafts = Array.from({ length: 200 }, (_, i) => {
      const lines = [
        withNet({
          ...{ section: "", label: `Reliure ${i + 1}`, nature: "service", unit: "", discountBp: 0 },
          ...{ quantityThousandths: 1000n, unitPriceCents: BigInt(10_000 + i), vatRateBp: 2000 },
        }),
      ];
      const texts = {
        ...{ origin: null, title: "", suppliedOn: null, orderRef: "", note: "", exemption: "", reason: "" },
      };
      const totals = totalsOf(partsOf(lines));
      return {
        id: scene.newId(),
        kind: "invoice" as const,
        activity: world.activity,
        customer,
        ...texts,
        ...{ validUntil: null, dwellingWorks: false, certifiedOn: null },
        ...totals,
        lines,
      };
    });
    await putDocuments(db, world.cooperative, drafts, { now: testDay, by: null });
    const day = (i: number) => (i < 100 ? "2026-03-10" : "2026-11-20");
    const issued = await validateInvoices(
      scene,
      drafts.map((d, i) => ({ invoice: d.id, issuedOn: day(i) })),
    );
    assert.equal(issued[199]?.number, "FA-2026-00200");
    const paid = drafts.slice(0, 50).map((d) => ({
      ...{
        invoice: d.id,
        paidOn: "2026-04-02",
        amountCents: d.grossCents,
        method: "transfer" as const,
        reference: "",
      },
    }));
    await recordPayments(scene, paid);
  });
}

test("many invoices at once: numbered in order, paid, and listed with their sums", async () => {
  const world = await openWorld();
  try {
    const customer = await customerOf(world);
    const actor = world.actor("accountant");
    await sellAndCollect(world, customer, actor);
    const reading = { database: world.db, cooperative: world.cooperative, actor, clock: () => testDay };
    const list = async (state: string) => {
      const outcome = await read(listInvoices, { state }, reading);
      assert.ok(outcome.ok);
      return outcome.result;
    };
    assert.equal((await list("paid")).total, 50);
    assert.equal((await list("overdue")).total, 50);
    const due = await list("due");
    assert.equal(due.total, 100);
    assert.equal(due.rows.length, 50);
    assert.equal(due.dueCents, due.grossCents);
  } finally {
    await world.close();
  }
});
