import type { Cents } from "../foundation/money.ts";
import type { Balance } from "../payroll/index.ts";
import type { Dues } from "./forecast.ts";

/** What each group of accounts of an activity comes to (R1.27); VAT that waits for its payment is apart. */
export function duesOf(balances: readonly Balance[]): Dues & { cash: Cents } {
  const starting = (...starts: string[]) =>
    balances.reduce(
      (sum, { account, cents }) =>
        starts.some((start) => account.startsWith(start)) && !account.startsWith("44574") ? sum + cents : sum,
      0n,
    );
  const expenses = starting("425");
  return {
    ...{ cash: starting("5"), owed: starting("41"), suppliers: starting("40"), expenses },
    ...{ pay: starting("42") - expenses, social: starting("43"), taxes: starting("44") },
  };
}
