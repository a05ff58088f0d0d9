import type { Scene } from "../foundation/scene.ts";
import { letterEntries } from "../ledger/index.ts";
import { type Document, readOffspring } from "./document.sql.ts";
import { accounts } from "./invoice.entry.ts";
import { listPayments } from "./payment.sql.ts";
import { readEntries } from "./validation.sql.ts";

/**
 * Letters the customer's account of invoices that are now settled: each with its credit notes and with its
 * payments, among them those that were reversed and their reversals, which cancel out too.
 */
export async function letterSettled(scene: Scene, settled: readonly Document[]): Promise<void> {
  if (settled.length === 0) return;
  const { db, cooperative } = scene;
  const ids = settled.map((invoice) => invoice.id);
  const credits = (await readOffspring(db, cooperative, ids)).filter((d) => d.kind === "credit" && d.number);
  const payments = await listPayments(db, cooperative, ids);
  const entries = await readEntries(db, cooperative, [...ids, ...credits.map((credit) => credit.id)]);
  const groups = settled.map((invoice) => {
    const own = [invoice.id, ...credits.filter((c) => c.origin === invoice.id).map((c) => c.id)];
    const paid = payments.filter((p) => p.document === invoice.id);
    return {
      account: accounts.customer,
      thirdParty: invoice.thirdParty,
      entries: [
        ...own.flatMap((id) => entries.get(id) ?? []),
        ...paid.flatMap((p) => [p.entry, p.reversalEntry].filter((entry) => entry !== null)),
      ],
    };
  });
  await letterEntries(scene, groups);
}
