import { type Cents, divideRoundHalfUp, percent, shareOf, sumCents } from "../foundation/money.ts";
import type { Refusal } from "../foundation/refusal.ts";
import { euros } from "../ledger/index.ts";
import { type Nature, type NewInvoiceLine, partsOf, withNet } from "./invoice.ts";
import { sheetSays } from "./sheet-says.ts";

/** What a file says of one rate: its base, its VAT, or both. */
export interface GivenRate {
  readonly rateBp: number;
  readonly netCents: Cents | null;
  readonly vatCents: Cents | null;
}

interface Part {
  readonly rateBp: number;
  readonly netCents: Cents;
  readonly vatCents: Cents;
}

/** More than this between the VAT and its base is no rounding of lines. */
const roundingCents = 10n;

/**
 * The parts of an invoice of another program from what its file says by rate, which must come to its gross
 * amount. A base that is not given is taken from its VAT; a single rate takes what is left of the gross.
 */
export function splitOf(gross: Cents, given: readonly GivenRate[]): readonly Part[] | Refusal {
  const told = given.filter(({ netCents, vatCents }) => netCents !== null || (vatCents ?? 0n) !== 0n);
  const parts = told.map(({ rateBp, netCents, vatCents }) => {
    const vat = vatCents ?? shareOf(netCents ?? 0n, rateBp);
    const net = netCents ?? (rateBp === 0 ? 0n : divideRoundHalfUp(vat * 10_000n, BigInt(rateBp)));
    return { rateBp, netCents: net, vatCents: vat, guessed: netCents === null };
  });
  const wrong = parts.find((p) => distance(shareOf(p.netCents, p.rateBp), p.vatCents) > roundingCents);
  if (wrong) {
    const { rateBp, vatCents, netCents } = wrong;
    return sheetSays.vatOff({ vat: euros(vatCents), rate: percent(rateBp), net: euros(netCents) });
  }
  const sum = sumCents(parts.map((part) => part.netCents + part.vatCents));
  const rest = gross - sum;
  // A cent of VAT stands for more of its base the lower the rate is.
  const room = parts.flatMap((p) => (p.guessed ? [BigInt(Math.ceil(20_000 / p.rateBp))] : []));
  if (distance(rest, 0n) > sumCents(room))
    return sheetSays.splitOff({ sum: euros(sum), gross: euros(gross) });
  const largest = parts.filter((p) => p.guessed).sort((a, b) => Number(b.netCents - a.netCents))[0];
  return parts.map((p) => (p === largest ? { ...p, netCents: p.netCents + rest } : p));
}

const distance = (a: Cents, b: Cents): Cents => (a > b ? a - b : b - a);

const lineOf = (label: string, nature: Nature, vatRateBp: number, unitPriceCents: Cents): NewInvoiceLine => ({
  ...{ section: "", label, nature, unit: "", discountBp: 0, vatRateBp, unitPriceCents },
  quantityThousandths: 1000n,
});

/**
 * Lines that come to these parts to the cent. VAT is computed on the sum of a rate (R3.25), another program
 * may have rounded it line by line: the base is moved until it gives the VAT of the books, and the cents
 * between stand on a line of their own, so that both VAT and gross stay what the customer was sent.
 */
export function linesOf(number: string, nature: Nature, parts: readonly Part[]) {
  const label = `Facture ${number}, reprise`;
  const moved = parts.map(({ rateBp, netCents, vatCents }) => ({
    rateBp,
    net: baseOf(netCents, vatCents, rateBp),
  }));
  const cents = sumCents(parts.map((p) => p.netCents)) - sumCents(moved.map((m) => m.net));
  const lines = moved.map(({ rateBp, net }) => lineOf(label, nature, rateBp, net));
  if (cents !== 0n) lines.push(lineOf(`Arrondi de la facture ${number}`, nature, 0, cents));
  return lines.filter((line) => line.unitPriceCents !== 0n).map(withNet);
}

function baseOf(net: Cents, vat: Cents, rateBp: number): Cents {
  let base = net;
  while (shareOf(base, rateBp) > vat) base--;
  while (shareOf(base, rateBp) < vat) base++;
  return base;
}

/** The whole amount on one line without VAT, where its split is not known: a payment then moves no VAT. */
export const wholeOf = (number: string, nature: Nature, gross: Cents) => [
  withNet(lineOf(`Facture ${number}, reprise sans sa TVA par taux`, nature, 0, gross)),
];

export const vatOf = (lines: ReturnType<typeof linesOf>): Cents =>
  sumCents(partsOf(lines).map((part) => part.vatCents));
