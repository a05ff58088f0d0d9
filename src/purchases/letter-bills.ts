import type { Scene } from "../foundation/scene.ts";
import { letterEntries, partyOf } from "../ledger/index.ts";
import { owedLine } from "./bill.entry.ts";
import { readBills } from "./bill.sql.ts";
import { accounts } from "./figures.ts";
import { listPayments, type PaymentRow } from "./posted.sql.ts";

type Side = "supplier" | "person";
const stands = ({ reversedOn }: PaymentRow) => reversedOn === null;

/**
 * Letters bills with all that settles them. Credit notes tie bills together: those tied to one another are
 * lettered as one group, or not yet where it does not cancel out.
 */
export async function letterBills(scene: Scene, bills: readonly string[], side: Side): Promise<void> {
  const { db, cooperative } = scene;
  const done = new Set<string>();
  for (const start of bills) {
    if (done.has(start)) continue;
    const group = new Set([start]);
    let payments: PaymentRow[] = [];
    for (let size = 0; size < group.size; ) {
      size = group.size;
      payments = (await listPayments(db, cooperative, [...group])).filter(stands);
      for (const { other } of payments) if (other && side === "supplier") group.add(other);
    }
    for (const bill of group) done.add(bill);
    await letterGroup(scene, [...group], { payments, side });
  }
}

async function letterGroup(
  scene: Scene,
  ids: readonly string[],
  { payments, side }: { payments: readonly PaymentRow[]; side: Side },
): Promise<void> {
  const bills = await readBills(scene.db, scene.cooperative, ids);
  const [first] = bills;
  if (!first) return;
  const ofSide = payments.filter(({ kind }) => (kind === "repayment") === (side === "person"));
  const thirdParty =
    side === "person" ? await partyOf(scene, first.advancedBy ?? "") : (first.supplierCode ?? "");
  await letterEntries(scene, [
    {
      account: side === "person" ? accounts.person : accounts.supplier,
      thirdParty,
      lines: [
        ...bills.map((bill) => ({ entry: bill.entry ?? "", position: owedLine(bill.owedCents ?? 0n)[side] })),
        ...ofSide.flatMap(({ entry, position }) => (entry && position ? [{ entry, position }] : [])),
      ],
    },
  ]);
}
