import { type Cents, divideRoundHalfUp, splitByWeight, sumCents } from "../foundation/money.ts";
import type { Nature, Part } from "./invoice.ts";

export const methods = ["transfer", "cheque", "card", "cash", "debit"] as const;
/** How money came, or `credit`: it was there already, as the customer's surplus. */
export type Method = (typeof methods)[number] | "credit";

/** The share of a payment at one rate and nature; `vatCents` is the VAT within `grossCents`. */
export interface PaidPart {
  readonly vatRateBp: number;
  readonly nature: Nature;
  readonly grossCents: Cents;
  readonly vatCents: Cents;
}

const key = (part: { vatRateBp: number; nature: Nature }) => `${part.vatRateBp} ${part.nature}`;

/** What is left of an invoice, part by part, after its credit notes and the payments that still stand. */
export function leftOf(
  invoiced: readonly Part[],
  credited: readonly Part[],
  paid: readonly PaidPart[],
): PaidPart[] {
  const left = new Map<string, { vatRateBp: number; nature: Nature; grossCents: Cents; vatCents: Cents }>();
  const move = (part: PaidPart, sign: bigint) => {
    const { vatRateBp, nature } = part;
    const at = left.get(key(part)) ?? { vatRateBp, nature, grossCents: 0n, vatCents: 0n };
    at.grossCents += sign * part.grossCents;
    at.vatCents += sign * part.vatCents;
    left.set(key(part), at);
  };
  const grossed = (part: Part): PaidPart => ({ ...part, grossCents: part.netCents + part.vatCents });
  for (const part of invoiced) move(grossed(part), 1n);
  for (const part of credited) move(grossed(part), -1n);
  for (const part of paid) move(part, -1n);
  return [...left.values()].filter((part) => part.grossCents !== 0n || part.vatCents !== 0n);
}

/**
 * Splits money received (or, below zero, given back) over what is left, in proportion of the amounts with tax
 * (R4.04), and says the VAT within each share (R4.03). The payment that settles takes exactly what is left.
 */
export function splitPayment(amountCents: Cents, left: readonly PaidPart[]): PaidPart[] {
  if (amountCents === sumCents(left.map((part) => part.grossCents))) return [...left];
  const sameSide = left.filter((part) => part.grossCents > 0n === amountCents > 0n && part.grossCents !== 0n);
  const shares = splitByWeight(
    amountCents,
    sameSide.map((part) => part.grossCents),
  );
  return sameSide
    .map(({ vatRateBp, nature, grossCents: whole, vatCents: vat }, i) => {
      const grossCents = shares[i] ?? 0n;
      const sign = whole < 0n ? -1n : 1n;
      const vatCents = grossCents === whole ? vat : divideRoundHalfUp(grossCents * vat * sign, whole * sign);
      return { vatRateBp, nature, grossCents, vatCents };
    })
    .filter((part) => part.grossCents !== 0n);
}
