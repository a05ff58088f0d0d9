import type { Scene } from "../foundation/scene.ts";
import { letterEntries } from "../ledger/index.ts";
import { type Document, readOffspring } from "./document.sql.ts";
import { accounts, customerLine } from "./invoice.entry.ts";
import { listPayments } from "./payment.sql.ts";
import { listSurplusLines } from "./surplus.sql.ts";
import { readEntries } from "./validation.sql.ts";

const { ofDocument, ofPayment } = customerLine;

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
      lines: [
        ...own.flatMap((id) => entries.get(id) ?? []).map((entry) => ({ entry, position: ofDocument })),
        ...paid
          .flatMap((p) => [p.entry, p.reversalEntry].filter((entry) => entry !== null))
          .map((entry) => ({ entry, position: ofPayment })),
      ],
    };
  });
  await letterEntries(scene, groups);
}

/** Letters a surplus that is used up: the line it came in by with those that used it or gave it back. */
export async function letterSurplus(scene: Scene, surplus: string, thirdParty: string): Promise<void> {
  const lines = await listSurplusLines(scene.db, scene.cooperative, surplus);
  await letterEntries(scene, [{ account: accounts.customer, thirdParty, lines }]);
}
