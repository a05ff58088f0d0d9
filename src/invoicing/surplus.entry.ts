import type { CivilDate } from "../foundation/calendar.ts";
import type { Cents } from "../foundation/money.ts";
import { credit, debit, type NewEntry } from "../ledger/index.ts";
import { accounts, type Booked } from "./invoice.entry.ts";

/**
 * The entry of a surplus given back: the customer's credit falls by what leaves the bank; no VAT was due on
 * it.
 */
export function repaymentEntryOf(
  doc: Booked,
  repayment: { readonly id: string; readonly repaidOn: CivilDate; readonly amountCents: Cents },
): NewEntry {
  const { activity, thirdParty, number } = doc;
  const { id, repaidOn, amountCents } = repayment;
  return {
    journal: "BQ",
    date: repaidOn,
    documentRef: number,
    label: `Trop-perçu rendu ${number} ${doc.customerName}`.slice(0, 200),
    source: { noun: "invoicing.surplus", id },
    lines: [
      debit(accounts.customer, amountCents, { thirdParty, activity }),
      credit(accounts.bank, amountCents, { activity }),
    ],
  };
}
