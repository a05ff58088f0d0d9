import type { Cents } from "../foundation/money.ts";
import { leaveAccounts } from "./leave-aside.sql.ts";

/** Where a figure of the way from the cash to the pay comes from, in the order of the page. */
export const fundNames = [
  "cash",
  "taxes",
  "social",
  "suppliers",
  "expenses",
  "owed",
  "vat-to-come",
  "contribution",
] as const;
export type FundName = (typeof fundNames)[number];

/** What was invoiced, or only what was received: the cooperative counts by one, both are shown (R1.26). */
export type Reading = "received" | "invoiced";

export interface FundLine {
  readonly name: FundName;
  /** What it adds, less than zero for what it takes. */
  readonly cents: Cents;
}

/** The accounts of class 4 and 5 of an activity, debit less credit (R1.05). */
export interface Balance {
  readonly account: string;
  readonly cents: Cents;
}

/** What the contribution to the common means takes of a turnover still to come in (R1.28). */
export type ContributionOn = (turnoverCents: Cents) => Cents;

const totalOf = (balances: readonly Balance[], is: (account: string) => boolean): Cents =>
  balances.reduce((sum, { account, cents }) => (is(account) ? sum + cents : sum), 0n);

/** VAT of invoices not paid yet waits in its own account: it is owed once they are (R3.18). */
const waitingVat = (account: string) => account.startsWith("44574");

/** What the books say an activity has and owes, debit less credit: below zero for what it owes. */
export interface Dues {
  readonly cash: Cents;
  readonly owed: Cents;
  readonly suppliers: Cents;
  readonly expenses: Cents;
  readonly pay: Cents;
  readonly social: Cents;
  readonly taxes: Cents;
  /** For leave to come, and the charges on it: owed, and not to be paid now. */
  readonly leave: Cents;
}

/** The groups of accounts of an activity (R1.27), VAT that waits for its payment apart. */
export function duesOf(balances: readonly Balance[]): Dues {
  const starting = (start: string) =>
    totalOf(balances, (account) => account.startsWith(start) && !waitingVat(account));
  const expenses = starting("425");
  const [leavePay, leaveCharges] = [starting(leaveAccounts.pay), starting(leaveAccounts.charges)];
  return {
    ...{ cash: starting("5"), owed: starting("41"), suppliers: starting("40"), expenses },
    ...{ pay: starting("42") - expenses - leavePay, social: starting("43") - leaveCharges },
    ...{ taxes: starting("44"), leave: leavePay + leaveCharges },
  };
}

/**
 * The way from the cash of an activity to what there is for pay (R1.27): cash, less what the activity owes
 * the State, its staff, suppliers and whoever advanced expenses; where what was invoiced counts, what
 * customers owe too, without its VAT, and the contribution on it.
 */
export function fundsOf(
  balances: readonly Balance[],
  reading: Reading,
  contributionOn: ContributionOn | null,
): { lines: readonly FundLine[]; totalCents: Cents } {
  const { cash, taxes, pay, social, leave, suppliers, expenses } = duesOf(balances);
  const received: FundLine[] = [
    { name: "cash", cents: cash },
    { name: "taxes", cents: taxes },
    { name: "social", cents: pay + social + leave },
    { name: "suppliers", cents: suppliers },
    { name: "expenses", cents: expenses },
  ];
  const lines = reading === "received" ? received : [...received, ...owedOf(balances, contributionOn)];
  return { lines, totalCents: lines.reduce((sum, { cents }) => sum + cents, 0n) };
}

function owedOf(balances: readonly Balance[], contributionOn: ContributionOn | null): FundLine[] {
  const owed = totalOf(balances, (account) => account.startsWith("41"));
  const vat = totalOf(balances, waitingVat);
  const net = owed + vat;
  return [
    { name: "owed", cents: owed },
    { name: "vat-to-come", cents: vat },
    { name: "contribution", cents: contributionOn && net > 0n ? -contributionOn(net) : 0n },
  ];
}

/** What is owed without its VAT, for a part of it: the same share of VAT as in the whole. */
export function withoutVat(balances: readonly Balance[], cents: Cents): Cents {
  const owed = totalOf(balances, (account) => account.startsWith("41"));
  const vat = totalOf(balances, waitingVat);
  return owed > 0n ? (cents * (owed + vat)) / owed : cents;
}

/** The smallest turnover of which so much is left once the contribution is taken. */
export function turnoverFor(neededCents: Cents, contributionOn: ContributionOn | null): Cents {
  if (neededCents <= 0n) return 0n;
  if (!contributionOn) return neededCents;
  const leaves = (turnover: Cents) => turnover - contributionOn(turnover) >= neededCents;
  let [low, high] = [0n, neededCents];
  while (!leaves(high)) [low, high] = [high, high * 2n + 1n];
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (leaves(middle)) high = middle;
    else low = middle;
  }
  return high;
}
