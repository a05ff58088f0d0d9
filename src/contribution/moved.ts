import { type Cents, divideRoundHalfUp } from "../foundation/money.ts";
import type { NewLine } from "../ledger/index.ts";
import type { Basis } from "./formula.ts";

/** What an entry moved of one activity, by what contributions are counted on. */
export interface Moved {
  readonly salesCents: Cents;
  readonly purchasesCents: Cents;
  readonly chargesCents: Cents;
  readonly incomeCents: Cents;
  /** Money that came from customers, without VAT. */
  readonly receivedCents: Cents;
  /** Expenses that a cooperative lets reduce the base (R1.30). */
  readonly reducingCents: Cents;
}

/** Pay is no charge of a result before pay (R1.25): wages, social charges, taxes on wages. */
export const pay: readonly string[] = ["64", "631", "633"];
export const bought: readonly string[] = ["60", "611"];

const any = (account: string, roots: readonly string[]) => roots.some((root) => account.startsWith(root));

export const natureOf = (account: string): "sales" | "purchases" | "charges" | "income" | null => {
  if (account.startsWith("70")) return "sales";
  if (account.startsWith("7")) return "income";
  if (!account.startsWith("6") || account.startsWith("69") || any(account, pay)) return null;
  return any(account, bought) ? "purchases" : "charges";
};

/** What the lines of an entry move, activity by activity; money received is told by whoever knows its VAT. */
export function movedBy(lines: readonly NewLine[]): Map<string, Moved> {
  const moved = new Map<string, Moved>();
  for (const { account, activity, debitCents, creditCents } of lines) {
    const nature = natureOf(account);
    if (!activity) continue;
    const before = moved.get(activity) ?? still;
    const side = nature === "sales" || nature === "income" ? 1n : -1n;
    const cents = side * (creditCents - debitCents);
    moved.set(
      activity,
      nature ? { ...before, [`${nature}Cents`]: before[`${nature}Cents`] + cents } : before,
    );
  }
  return moved;
}

export const still: Moved = {
  ...{ salesCents: 0n, purchasesCents: 0n, chargesCents: 0n, incomeCents: 0n },
  ...{ receivedCents: 0n, reducingCents: 0n },
};

/** The accounts that a basis looks at, as prefixes. */
export const accountsOf: Readonly<Record<Basis, readonly string[]>> = {
  invoiced: ["70"],
  received: ["411"],
  margin: ["70", ...bought],
  result: ["6", "7"],
};

/** What counts of it: turnover, money in, turnover less purchases, result before pay (R1.22, R1.29). */
export function baseOf(basis: Basis, moved: Moved): Cents {
  const margin = moved.salesCents - moved.purchasesCents;
  return {
    invoiced: moved.salesCents - moved.reducingCents,
    received: moved.receivedCents - moved.reducingCents,
    margin,
    result: margin + moved.incomeCents - moved.chargesCents,
  }[basis];
}

/**
 * Money that customers paid, where no invoice says its VAT, counts without it in the proportion of what the
 * activity sold in the year.
 */
export function withoutVat(
  paidCents: Cents,
  sold: { salesCents: Cents; vatCents: Cents } | undefined,
): Cents {
  const { salesCents, vatCents } = sold ?? { salesCents: 0n, vatCents: 0n };
  if (paidCents === 0n || salesCents <= 0n || vatCents <= 0n) return paidCents;
  return divideRoundHalfUp(paidCents * salesCents, salesCents + vatCents);
}
