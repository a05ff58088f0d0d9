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
 * What an activity pays the common means (R3.24): charge of the activity, money from its section to theirs,
 * which take the charge back. The accounts of the legal entity stay as they were: it sold nothing to itself,
 * and there is no VAT.
 */
export const chargeLinesOf = (activity: string, cents: Cents): NewEntry["lines"] => [
  debit(exchangeAccounts.charge, cents, { activity }),
  credit(transferAccount, cents, { activity }),
  debit(transferAccount, cents, { activity: null }),
  credit(exchangeAccounts.charge, cents, { activity: null }),
];

/** The entry of a month of places. */
export function chargeEntryOf({ id, activity, activityName, cents, month }: Charged, date: string): NewEntry {
  return {
    ...{ journal: "OD", date, documentRef: `LIEUX ${month}` },
    label: `Lieux, ${month.split("-").reverse().join("/")}, ${activityName}`.slice(0, 200),
    source: { noun: "places.charge", id },
    lines: chargeLinesOf(activity, cents),
  };
}

/** The last day of the month; today where that month is closed. */
export const chargeDayOf = (month: Month, closed: ReadonlySet<Month>, today: string): string =>
  closed.has(month) || lastOfMonth(`${month}-01`) > today ? today : lastOfMonth(`${month}-01`);
