import { type CivilDate, lastOfMonth, type Month, monthOf } from "../foundation/calendar.ts";
import { credit, debit, exchangeAccounts, type NewEntry } from "../ledger/index.ts";
import type { Transfer } from "./transfer.sql.ts";

/** Money that goes from one section to another inside the one legal entity. */
const transferAccount = "580000";

type Booked = Pick<
  Transfer,
  "id" | "number" | "seller" | "sellerName" | "buyer" | "buyerName" | "label" | "cents"
>;

/**
 * The entry of a service between activities (R3.24): income of one, charge of the other, money from one to
 * the other; the house takes both back, so that the accounts of the legal entity stay as they were: it sold
 * nothing to itself.
 */
export function transferEntryOf(transfer: Booked, date: CivilDate, month: Month): NewEntry {
  const { id, number, seller, buyer, sellerName, buyerName, cents } = transfer;
  const label = `${transfer.label}, ${sellerName} pour ${buyerName}`.slice(0, 200);
  const { income, charge } = exchangeAccounts;
  return {
    ...{ journal: "OD", date, documentRef: `${number} ${month}`, label },
    source: { noun: "transfers.transfer", id },
    lines: [
      debit(transferAccount, cents, { activity: seller }),
      credit(income, cents, { activity: seller }),
      debit(charge, cents, { activity: buyer }),
      credit(transferAccount, cents, { activity: buyer }),
      debit(income, cents, { activity: null }),
      credit(charge, cents, { activity: null }),
    ],
  };
}

/** The day of the service, for a monthly one the last of its month; today where that is closed or to come. */
export function entryDayOf(
  { servedOn, monthly }: Pick<Transfer, "servedOn" | "monthly">,
  month: Month,
  { closed, today }: { closed: ReadonlySet<Month>; today: CivilDate },
): CivilDate {
  const own = monthly ? lastOfMonth(`${month}-01`) : servedOn;
  return own > today || closed.has(monthOf(own)) ? today : own;
}
