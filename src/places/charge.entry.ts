import { lastOfMonth, type Month } from "../foundation/calendar.ts";
import type { Cents } from "../foundation/money.ts";
import { credit, debit, exchangeAccounts, type NewEntry } from "../ledger/index.ts";

/** Money that goes from one section to another inside the one legal entity. */
const transferAccount = "580000";

interface Charged {
  readonly id: string;
  readonly activity: string;
  readonly activityName: string;
  readonly cents: Cents;
  readonly month: Month;
}

/**
 * The entry of a month of places (R3.24): charge of the activity, money from its section to that of the
 * common means, which take the charge back. The accounts of the legal entity stay as they were: it sold
 * nothing to itself, and there is no VAT.
 */
export function chargeEntryOf({ id, activity, activityName, cents, month }: Charged, date: string): NewEntry {
  const { charge } = exchangeAccounts;
  return {
    ...{ journal: "OD", date, documentRef: `LIEUX ${month}` },
    label: `Lieux, ${month.split("-").reverse().join("/")}, ${activityName}`.slice(0, 200),
    source: { noun: "places.charge", id },
    lines: [
      debit(charge, cents, { activity }),
      credit(transferAccount, cents, { activity }),
      debit(transferAccount, cents, { activity: null }),
      credit(charge, cents, { activity: null }),
    ],
  };
}

/** The last day of the month; today where that month is closed. */
export const chargeDayOf = (month: Month, closed: ReadonlySet<Month>, today: string): string =>
  closed.has(month) || lastOfMonth(`${month}-01`) > today ? today : lastOfMonth(`${month}-01`);
