import { addMonths, type CivilDate, firstOfMonth, monthOf } from "../foundation/calendar.ts";
import type { Cents } from "../foundation/money.ts";
import { credit, debit, type NewEntry, type NewLine, type PostingGround } from "../ledger/index.ts";
import { accounts, dueOnceOf, type Figured, type VatPart } from "./figures.ts";

/** A bill as the books know it. */
export interface Booked {
  readonly id: string;
  readonly kind: "invoice" | "credit";
  readonly number: string;
  readonly reference: string;
  readonly issuedOn: CivilDate;
  readonly dueOn: CivilDate | null;
  readonly activity: string | null;
  readonly supplierCode: string;
  readonly supplierName: string;
  /** Who advanced a part, by their code; null for nobody. */
  readonly party: string | null;
}

/** Where a bill stands in its entry: first what is owed to the supplier, then what to the person. */
export const owedLine = (owedCents: Cents) => ({ supplier: 1, person: owedCents === 0n ? 1 : 2 });

/**
 * The day an entry bears: its document's own, or the first open day after it where that month is closed: a
 * late invoice is posted in an open period and keeps its date as the document's (R3.05).
 */
export function postingDayOf(day: CivilDate, ground: PostingGround, today: CivilDate): CivilDate {
  const isOpen = (date: CivilDate) =>
    !ground.closedMonths.has(monthOf(date)) &&
    ground.years.some((year) => !year.closed && year.startsOn <= date && date <= year.endsOn);
  if (isOpen(day)) return day;
  for (let first = addMonths(firstOfMonth(day), 1); first <= today; first = addMonths(first, 1))
    if (isOpen(first)) return first;
  return day;
}

/** A movement: a debit above zero, a credit below, no line at zero. */
const move = (account: string, cents: Cents, more: Partial<NewLine>): NewLine[] =>
  cents === 0n ? [] : [cents > 0n ? debit(account, cents, more) : credit(account, -cents, more)];

const signOf = ({ kind }: Pick<Booked, "kind">): bigint => (kind === "credit" ? -1n : 1n);
const vatSign = ({ side }: Pick<VatPart, "side">): bigint => (side === "deductible" ? 1n : -1n);

/**
 * The entry of a bill: owed to the supplier, and to who advanced a part of it (as of an expense, R3.22); each
 * line charged; the VAT on its account, or waiting for the payment. What was advanced is paid already, and
 * so is its share of the VAT. A credit note is its mirror.
 */
export function billEntryOf(bill: Booked, figured: Figured, date: CivilDate): NewEntry {
  const { activity, number, reference, supplierName } = bill;
  const sign = signOf(bill);
  const at = { activity };
  const label = `${sign > 0n ? "Facture" : "Avoir"} ${reference} ${supplierName}`.slice(0, 200);
  const vat = figured.parts.flatMap((part) => {
    const cents = sign * vatSign(part) * part.cents;
    const told = { ...at, label: `TVA ${part.side === "due" ? "autoliquidée" : "déductible"} ${number}` };
    if (part.waiting === null) return move(part.account, cents, told);
    const now = dueOnceOf(cents, figured.advancedCents, figured.grossCents);
    return [...move(part.waiting, cents - now, told), ...move(part.account, now, told)];
  });
  return {
    ...{ journal: "AC", date, documentRef: number, documentDate: bill.issuedOn, label },
    source: { noun: "purchases.bill", id: bill.id },
    lines: [
      ...move(accounts.supplier, -sign * figured.owedCents, {
        ...at,
        thirdParty: bill.supplierCode,
        dueOn: bill.dueOn,
      }),
      ...move(accounts.person, -sign * figured.advancedCents, { ...at, thirdParty: bill.party }),
      ...figured.charges.flatMap((charge) =>
        move(charge.account, sign * charge.cents, { ...at, label: (charge.label || label).slice(0, 200) }),
      ),
      ...vat,
    ],
  };
}

/** The waiting VAT of a bill that a payment moves. */
export interface Moved {
  readonly position: number;
  readonly side: VatPart["side"];
  readonly account: string;
  readonly waiting: string;
  readonly cents: Cents;
}

export interface PaidPart {
  readonly bill: Booked;
  readonly amountCents: Cents;
  readonly moved: readonly Moved[];
}

export interface Payment {
  readonly id: string;
  readonly kind: "payment" | "refund" | "credit" | "repayment";
  readonly paidOn: CivilDate;
  readonly method: "transfer" | "debit" | "card" | "cheque" | "cash" | "credit";
  readonly reference: string;
}

const wordOf: Readonly<Record<Payment["kind"], string>> = {
  payment: "Règlement",
  refund: "Remboursement de",
  credit: "Avoir imputé",
  repayment: "Remboursement",
};

/** What a payment settles, a line a bill in the order given (`position` of each is its place). */
function settledLines(kind: Payment["kind"], parts: readonly PaidPart[]): NewLine[] {
  if (kind === "credit") return [];
  const account = kind === "repayment" ? accounts.person : accounts.supplier;
  return parts.flatMap(({ bill, amountCents }) =>
    move(account, signOf(bill) * amountCents, {
      activity: bill.activity,
      thirdParty: kind === "repayment" ? bill.party : bill.supplierCode,
      label: `${wordOf[kind]} ${bill.reference} ${bill.supplierName}`.slice(0, 200),
    }),
  );
}

/** The money, one line for each activity's own bank (R1.05). */
function moneyLines({ kind, method }: Payment, parts: readonly PaidPart[]): NewLine[] {
  if (kind === "credit") return [];
  const sums = new Map<string | null, Cents>();
  for (const { bill, amountCents } of parts)
    sums.set(bill.activity, (sums.get(bill.activity) ?? 0n) - signOf(bill) * amountCents);
  const account = method === "cash" ? accounts.cash : accounts.bank;
  return [...sums].flatMap(([activity, cents]) => move(account, cents, { activity }));
}

/** The VAT that the payment makes due, account by account; what two bills move both ways cancels out. */
function vatLines(parts: readonly PaidPart[]): NewLine[] {
  const sums = new Map<string, { account: string; activity: string | null; cents: Cents }>();
  const add = (account: string, activity: string | null, cents: Cents) => {
    const key = `${account} ${activity}`;
    sums.set(key, { account, activity, cents: (sums.get(key)?.cents ?? 0n) + cents });
  };
  for (const { bill, moved } of parts)
    for (const one of moved) {
      const cents = signOf(bill) * vatSign(one) * one.cents;
      add(one.account, bill.activity, cents);
      add(one.waiting, bill.activity, -cents);
    }
  return [...sums.values()].flatMap(({ account, activity, cents }) =>
    move(account, cents, { activity, label: "TVA exigible au paiement" }),
  );
}

/** The entry of a payment; null where a credit note set against an invoice moves nothing in the books. */
export function paymentEntryOf(
  payment: Payment,
  parts: readonly PaidPart[],
  date: CivilDate,
): NewEntry | null {
  const [first] = parts;
  const lines = [...settledLines(payment.kind, parts), ...moneyLines(payment, parts), ...vatLines(parts)];
  if (!first || lines.length === 0) return null;
  const { number, supplierName, reference } = first.bill;
  const several = parts.length > 1 ? ` et ${parts.length - 1} autre${parts.length > 2 ? "s" : ""}` : "";
  return {
    journal: payment.kind === "credit" ? "OD" : payment.method === "cash" ? "CA" : "BQ",
    date,
    documentRef: payment.reference || number,
    documentDate: payment.paidOn,
    label: `${wordOf[payment.kind]} ${supplierName} ${reference}${several}`.slice(0, 200),
    source: { noun: "purchases.payment", id: payment.id },
    lines,
  };
}
