import type { CivilDate } from "../foundation/calendar.ts";
import { type Cents, divideRoundHalfUp, shareOf, splitByWeight, sumCents } from "../foundation/money.ts";

/** What is sold decides when its VAT is due: goods on delivery, services on receipt of the price (R4.03). */
export type Nature = "service" | "goods";

/**
 * A line as typed; quantity in thousandths, price before tax in cents, discount and VAT rate in basis points.
 */
export interface NewInvoiceLine {
  readonly section: string;
  readonly label: string;
  readonly nature: Nature;
  readonly quantityThousandths: bigint;
  readonly unit: string;
  readonly unitPriceCents: Cents;
  readonly discountBp: number;
  readonly vatRateBp: number;
}

export interface InvoiceLine extends NewInvoiceLine {
  readonly netCents: Cents;
}

/**
 * What an invoice comes to at one rate and one nature: the unit that is booked, and that payments split over.
 */
export interface Part {
  readonly vatRateBp: number;
  readonly nature: Nature;
  readonly netCents: Cents;
  readonly vatCents: Cents;
}

export interface Totals {
  readonly netCents: Cents;
  readonly vatCents: Cents;
  readonly grossCents: Cents;
}

/** Quantity × price less discount, rounded once, half up (R3.25). */
export function netOf(line: NewInvoiceLine): Cents {
  const exact = line.quantityThousandths * line.unitPriceCents * BigInt(10_000 - line.discountBp);
  return divideRoundHalfUp(exact, 10_000_000n);
}

export const withNet = (line: NewInvoiceLine): InvoiceLine => ({ ...line, netCents: netOf(line) });

type Netted = Pick<InvoiceLine, "vatRateBp" | "nature" | "netCents">;

/**
 * The parts of an invoice, highest rate first. VAT is computed once per rate on the sum of its lines, half up
 * (R3.25), then shared between services and goods of that rate so that nothing is lost.
 */
export function partsOf(lines: readonly Netted[]): Part[] {
  const rates = [...new Set(lines.map((line) => line.vatRateBp))].sort((a, b) => b - a);
  return rates.flatMap((vatRateBp) => {
    const nets = (["service", "goods"] as const)
      .map((nature) => ({
        nature,
        of: lines.filter((l) => l.vatRateBp === vatRateBp && l.nature === nature),
      }))
      .filter(({ of }) => of.length > 0)
      .map(({ nature, of }) => ({ nature, netCents: sumCents(of.map((line) => line.netCents)) }));
    const vat = shareOf(sumCents(nets.map((n) => n.netCents)), vatRateBp);
    const oneSign = nets.every((n) => n.netCents > 0n) || nets.every((n) => n.netCents < 0n);
    const vats = oneSign
      ? splitByWeight(
          vat,
          nets.map((n) => n.netCents),
        )
      : nets.map((n, i) =>
          i === 0
            ? vat - sumCents(nets.slice(1).map((m) => shareOf(m.netCents, vatRateBp)))
            : shareOf(n.netCents, vatRateBp),
        );
    return nets.map((n, i) => ({ vatRateBp, ...n, vatCents: vats[i] ?? 0n }));
  });
}

export function totalsOf(parts: readonly Part[]): Totals {
  const netCents = sumCents(parts.map((part) => part.netCents));
  const vatCents = sumCents(parts.map((part) => part.vatCents));
  return { netCents, vatCents, grossCents: netCents + vatCents };
}

/** Where an invoice stands, from its rows and the day alone. */
export const invoiceStates = [
  ...(["draft", "submitted", "due", "partly-paid", "overdue", "paid", "credited", "credit"] as const),
] as const;
export type InvoiceState = (typeof invoiceStates)[number];

export function stateOf(invoice: {
  readonly kind: "invoice" | "credit";
  readonly submitted: boolean;
  readonly number: string | null;
  readonly dueOn: CivilDate | null;
  readonly dueCents: Cents;
  readonly paidCents: Cents;
  readonly today: CivilDate;
}): InvoiceState {
  if (invoice.number === null) return invoice.submitted ? "submitted" : "draft";
  if (invoice.kind === "credit") return "credit";
  if (invoice.dueCents <= 0n) return invoice.paidCents > 0n ? "paid" : "credited";
  if ((invoice.dueOn ?? "") < invoice.today) return "overdue";
  return invoice.paidCents > 0n ? "partly-paid" : "due";
}

/** The number from its template: `FA-{year}-{number}` gives FA-2026-00042 (R3.35). */
export const numberOf = (template: string, year: number, number: number): string =>
  template.replace("{year}", String(year)).replace("{number}", String(number).padStart(5, "0"));
