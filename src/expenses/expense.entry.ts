import { type CivilDate, lastOfMonth } from "../foundation/calendar.ts";
import { type Cents, sumCents } from "../foundation/money.ts";
import { credit, debit, type NewEntry, type NewLine } from "../ledger/index.ts";
import { nameOf } from "./expense.ts";
import type { Figured } from "./figures.ts";

export const accounts = {
  owed: "425000",
  vat: "445660",
  bank: "512000",
  waived: "758000",
} as const;

/** A report as the books know it. */
export interface Booked {
  readonly id: string;
  readonly number: string;
  readonly activity: string | null;
  /** Whom it is owed to. */
  readonly party: string;
  readonly personName: string;
}

/** On which line of its entry a report and its settlements stand on 425. */
export const owedLine = { ofReport: 1, ofSettlement: 1 } as const;

/**
 * The day an entry of a report bears: the last of its expenses' month, so that they lie in the month in which
 * they were made; today where that month is not over, or is closed already.
 */
export function entryDayOf(
  figured: readonly Figured[],
  closed: ReadonlySet<string>,
  today: CivilDate,
): CivilDate {
  const last =
    figured
      .map(({ expense }) => expense.spentOn ?? today)
      .toSorted()
      .at(-1) ?? today;
  const end = lastOfMonth(last);
  return end > today || closed.has(end.slice(0, 7)) ? today : end;
}

/**
 * The entry of a report (R3.22): the person is owed what they paid; each expense is charged to its activity
 * without the VAT that comes back; that VAT in one line.
 */
export function reportEntryOf(report: Booked, figured: readonly Figured[], date: CivilDate): NewEntry {
  const { activity, party, number } = report;
  const at = { activity };
  const total = sumCents(figured.map((one) => one.refundedCents));
  const vat = sumCents(figured.map((one) => one.vatCents));
  return {
    journal: "AC",
    date,
    documentRef: number,
    label: `Note de frais ${number} ${report.personName}`.slice(0, 200),
    source: { noun: "expenses.report", id: report.id },
    lines: [
      credit(accounts.owed, total, { ...at, thirdParty: party }),
      ...figured.flatMap(chargeOf(activity)),
      ...(vat > 0n ? [debit(accounts.vat, vat, { ...at, label: `TVA déductible ${number}` })] : []),
    ],
  };
}

const chargeOf =
  (activity: string | null) =>
  ({ expense, category, chargeCents }: Figured): NewLine[] => {
    if (chargeCents === 0n) return [];
    const day = (expense.spentOn ?? "").split("-").reverse().slice(0, 2).join("/");
    const what = [nameOf(expense, category), expense.supplier].filter(Boolean);
    const label = `${day} ${[...new Set(what)].join(", ")}`.slice(0, 200);
    return [debit(category.account, chargeCents, { activity, label })];
  };

export interface Settling {
  readonly id: string;
  readonly kind: "payment" | "waiver";
  readonly on: CivilDate;
  readonly amountCents: Cents;
}

/** What is paid back leaves the bank; what is given up is income of the activity (R3.22). */
export function settlementEntryOf(report: Booked, settling: Settling): NewEntry {
  return moved(report, settling, 1n, settling.kind === "payment" ? "Remboursement" : "Abandon de créance");
}

/** The counter-entry of a repayment that did not go through; its label says why (R3.04). */
export function settlementReversalEntryOf(report: Booked, settling: Settling, why: string): NewEntry {
  return moved(report, settling, -1n, `Annulé : ${why},`);
}

function moved(
  report: Booked,
  { id, kind, on, amountCents }: Settling,
  side: 1n | -1n,
  word: string,
): NewEntry {
  const { activity, party, number } = report;
  const other = kind === "payment" ? accounts.bank : accounts.waived;
  const [of, to] = side === 1n ? [debit, credit] : [credit, debit];
  return {
    journal: kind === "payment" ? "BQ" : "OD",
    date: on,
    documentRef: number,
    label: `${word} ${number} ${report.personName}`.slice(0, 200),
    source: { noun: "expenses.settlement", id },
    lines: [
      of(accounts.owed, amountCents, { activity, thirdParty: party }),
      to(other, amountCents, { activity }),
    ],
  };
}
