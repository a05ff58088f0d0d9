import type { Scene } from "../foundation/scene.ts";
import { listUnpaidOf } from "../invoicing/index.ts";
import { listToPay } from "../purchases/index.ts";
import type { DueItem } from "./due.sql.ts";

type Asker = Pick<Scene, "db" | "cooperative">;

/** What customers still owe on issued invoices, the longest due first. */
export async function listOwed({ db, cooperative }: Asker, activity: string): Promise<DueItem[]> {
  const unpaid = await listUnpaidOf(db, cooperative, [activity]);
  return unpaid.map(({ document: id, number, customerName: name, dueOn, dueCents: cents }) => ({
    ...{ id, number, name, dueOn, cents },
  }));
}

/** What the activity owes its suppliers on approved invoices. */
export async function listBills({ db, cooperative }: Asker, activity: string): Promise<DueItem[]> {
  const bills = await listToPay(db, cooperative, { dueBy: null, supplier: null, activity });
  return bills.flatMap(({ id, number, supplierName, dueOn, issuedOn, leftCents: cents }) => {
    const day = dueOn ?? issuedOn;
    return day ? [{ id, number: number ?? "", name: supplierName ?? "", dueOn: day, cents }] : [];
  });
}
