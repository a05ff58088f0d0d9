import { addMonths, type CivilDate, lastOfMonth } from "../foundation/calendar.ts";
import type { Scene } from "../foundation/scene.ts";
import { credit, debit, type NewEntry } from "../ledger/index.ts";
import { listVatOfMonth } from "./demo.sql.ts";

/**
 * The VAT that a month owes, activity by activity: declared on its last day, D 44571, C 44566, C 44551, and
 * paid on the nineteenth of the next, D 44551, C 512. What an activity recovers is its own too.
 */
export async function vatOfMonth(
  { db, cooperative }: Scene,
  month: CivilDate,
): Promise<{ declared: NewEntry; paid: NewEntry }> {
  const rows = await listVatOfMonth(db, cooperative, month);
  const name = month.slice(0, 7);
  const lines = rows.flatMap(({ activity, collectedCents, deductibleCents }) => {
    const due = collectedCents - deductibleCents;
    return [
      ...(collectedCents === 0n ? [] : [debit("445710", collectedCents, { activity })]),
      ...(deductibleCents === 0n ? [] : [credit("445660", deductibleCents, { activity })]),
      ...(due > 0n ? [credit("445510", due, { activity })] : []),
      ...(due < 0n ? [debit("445510", -due, { activity })] : []),
    ];
  });
  const payments = rows.flatMap(({ activity, collectedCents, deductibleCents }) => {
    const due = collectedCents - deductibleCents;
    if (due === 0n) return [];
    const [from, to, cents] = due > 0n ? ["445510", "512000", due] : ["512000", "445510", -due];
    return [debit(from, cents, { activity }), credit(to, cents, { activity })];
  });
  const documentRef = `CA3-${name}`;
  const label = `TVA de ${name}`;
  return {
    declared: { journal: "OD", date: lastOfMonth(month), documentRef, label, lines },
    paid: {
      ...{ journal: "BQ", date: `${addMonths(month, 1).slice(0, 8)}19`, documentRef },
      ...{ label: `Télérèglement, ${label}`, lines: payments },
    },
  };
}
