import type { CivilDate } from "../foundation/calendar.ts";
import { type Cents, percent, sumCents } from "../foundation/money.ts";
import { credit, debit, type NewEntry, type NewLine } from "../ledger/index.ts";
import { type Part, totalsOf } from "./invoice.ts";
import type { PaidPart } from "./payment.ts";

export const accounts = {
  customer: "411000",
  services: "706000",
  goods: "707000",
  vatWaiting: "445740",
  vatCollected: "445710",
  bank: "512000",
} as const;

/** What the ledger must know of a document: whose it is, and whether VAT follows the debits (R4.03). */
export interface Booked {
  readonly id: string;
  readonly kind: "invoice" | "credit";
  readonly number: string;
  readonly activity: string;
  readonly thirdParty: string;
  readonly customerName: string;
  readonly issuedOn: CivilDate;
  readonly dueOn: CivilDate;
  readonly vatOnDebits: boolean;
}

/** Debit when positive, credit when negative: a line of either side from a signed amount. */
const signed = (account: string, cents: Cents, more: Partial<NewLine>): NewLine[] =>
  cents === 0n ? [] : [cents > 0n ? debit(account, cents, more) : credit(account, -cents, more)];

/**
 * The VAT of goods is due on delivery; that of services waits for the money, unless the option for debits.
 */
const waits = (doc: Pick<Booked, "vatOnDebits">, part: { nature: string }) =>
  part.nature === "service" && !doc.vatOnDebits;

/**
 * The entry of an invoice: the customer owes, sales by rate, VAT waiting or collected (R3.18). A credit
 * note is its mirror: VAT that was already collected comes back when the money does.
 */
export function entryOf(doc: Booked, parts: readonly Part[]): NewEntry {
  const side = doc.kind === "invoice" ? 1n : -1n;
  const { activity, thirdParty } = doc;
  const word = doc.kind === "invoice" ? "Facture" : "Avoir";
  return {
    journal: "VE",
    date: doc.issuedOn,
    documentRef: doc.number,
    label: `${word} ${doc.number} ${doc.customerName}`.slice(0, 200),
    source: { noun: "invoicing.document", id: doc.id },
    lines: [
      ...signed(accounts.customer, side * totalsOf(parts).grossCents, {
        thirdParty,
        activity,
        dueOn: doc.dueOn,
      }),
      ...parts.flatMap((part) => {
        const account = part.nature === "goods" ? accounts.goods : accounts.services;
        return signed(account, -side * part.netCents, { activity });
      }),
      ...parts.flatMap((part) => {
        const account = waits(doc, part) ? accounts.vatWaiting : accounts.vatCollected;
        const label = `TVA ${percent(part.vatRateBp)}${waits(doc, part) ? " en attente" : ""} ${doc.number}`;
        return signed(account, -side * part.vatCents, { activity, label });
      }),
    ],
  };
}

export interface BookedPayment {
  readonly id: string;
  readonly paidOn: CivilDate;
  readonly parts: readonly PaidPart[];
  /** What came above the amount due: it stays at the customer's credit. */
  readonly surplusCents?: Cents;
  /** The surplus this is paid from, when no money moves. */
  readonly surplus?: string | null;
}

/** On which line of its entry a document, a payment and what a payment brought in excess stand on 411. */
export const customerLine = { ofDocument: 1, ofPayment: 2, ofSurplus: 3, ofSurplusAlone: 2 } as const;

/**
 * The entry of a payment: the bank receives, the customer owes less, and the VAT of services in that money
 * becomes due (R3.18, R4.03). Money given back is the mirror. A surplus is the price of nothing yet, so that
 * no VAT is due on it until it is set against an invoice; the bank's line says what the bank received.
 */
export function paymentEntryOf(doc: Booked, payment: BookedPayment): NewEntry {
  const word = payment.parts.length === 0 ? "Trop-perçu" : payment.surplus ? "Imputation" : "Règlement";
  return movementOf(doc, payment, 1n, `${word} ${doc.number} ${doc.customerName}`);
}

/** The counter-entry of a payment that did not hold (a cheque without funds); its label says why (R3.04). */
export function paymentReversalEntryOf(
  doc: Booked,
  payment: BookedPayment,
  on: CivilDate,
  why: string,
): NewEntry {
  return movementOf(doc, { ...payment, paidOn: on }, -1n, `Règlement annulé ${doc.number} : ${why}`);
}

function movementOf(doc: Booked, payment: BookedPayment, side: bigint, label: string): NewEntry {
  const { activity, thirdParty } = doc;
  const amount = side * sumCents(payment.parts.map((part) => part.grossCents));
  const surplus = side * (payment.surplusCents ?? 0n);
  return {
    journal: payment.surplus ? "OD" : "BQ",
    date: payment.paidOn,
    documentRef: doc.number,
    label: label.slice(0, 200),
    source: { noun: "invoicing.payment", id: payment.id },
    lines: [
      ...(payment.surplus
        ? signed(accounts.customer, amount, {
            thirdParty,
            activity,
            label: `Trop-perçu imputé ${doc.number}`,
          })
        : signed(accounts.bank, amount + surplus, { activity })),
      ...signed(accounts.customer, -amount, { thirdParty, activity }),
      ...signed(accounts.customer, -surplus, { thirdParty, activity, label: `Trop-perçu ${doc.number}` }),
      ...payment.parts
        .filter((part) => waits(doc, part))
        .flatMap((part) => {
          const of = { activity, label: `TVA ${percent(part.vatRateBp)} exigible ${doc.number}` };
          const vat = side * part.vatCents;
          return [...signed(accounts.vatWaiting, vat, of), ...signed(accounts.vatCollected, -vat, of)];
        }),
    ],
  };
}
