import { admissionOn, coefficientOf, type Law } from "../expenses/index.ts";
import { type Cents, divideRoundHalfUp, shareOf, sumCents } from "../foundation/money.ts";
import { advancedOf, type Bill } from "./bill.ts";
import type { Category, Item, Nature } from "./category.ts";
import { roundingRoomOf, vatByRate } from "./vat-by-rate.ts";

export const accounts = {
  supplier: "401000",
  person: "425000",
  bank: "512000",
  cash: "530000",
  deductible: "445660",
  deductibleAsset: "445620",
  waiting: "445640",
  due: "445710",
  dueUnion: "445200",
  dueWaiting: "445740",
} as const;

/** VAT of a bill on one account; `waiting`: where it stands until the price is paid, null: at once. */
export interface VatPart {
  readonly side: "deductible" | "due";
  readonly account: string;
  readonly waiting: string | null;
  readonly cents: Cents;
}

export interface Charge {
  readonly account: string;
  readonly label: string;
  readonly cents: Cents;
}

/** What a bill comes to in the books. */
export interface Figured {
  readonly netCents: Cents;
  /** The VAT on it: what the supplier wrote, or what the cooperative owes in its place. */
  readonly vatCents: Cents;
  readonly grossCents: Cents;
  /** What is owed to the supplier, and to whom advanced the rest. */
  readonly owedCents: Cents;
  readonly advancedCents: Cents;
  /** What of it reduces the base of the contribution (R1.30). */
  readonly reducingCents: Cents;
  readonly charges: readonly Charge[];
  readonly parts: readonly VatPart[];
}

export interface Ground {
  readonly categories: readonly Category[];
  readonly law: Law;
  /** The cooperative's own coefficients (R6.08), in basis points. */
  readonly coefficientsBp: readonly number[];
  readonly vatOnDebits: boolean;
}

const distance = (a: Cents, b: Cents): Cents => (a > b ? a - b : b - a);

/** What does not agree between the lines and the paper; null when they do. */
export function gapOf(bill: Bill): { net: Cents; vat: Cents } | null {
  const net = sumCents(bill.lines.map((l) => l.netCents));
  const owed = bill.regime === "france" ? sumCents(vatByRate(bill.lines).map((r) => r.vatCents)) : 0n;
  const [gross, vat] = [bill.grossCents ?? 0n, bill.vatCents ?? 0n];
  const room = bill.regime === "france" ? roundingRoomOf(bill.lines) : 0n;
  const wrong = gross - vat !== net || distance(vat, owed) > room;
  return wrong ? { net: gross - vat - net, vat: vat - owed } : null;
}

/**
 * The VAT of each line: by rate as the paper has it, shared by the net; what rounding leaves goes to the
 * largest line, so that their sum is the VAT of the paper to the cent.
 */
function vatOfLines({ lines, regime, vatCents }: Bill): Cents[] {
  const vats = lines.map((line) => shareOf(line.netCents, line.vatRateBp));
  const total = regime === "france" ? (vatCents ?? 0n) : sumCents(vatByRate(lines).map((r) => r.vatCents));
  const taxed = lines.flatMap((line, i) => (line.vatRateBp > 0 ? [i] : []));
  const size = (i: number) => distance(lines[i]?.netCents ?? 0n, 0n);
  const largest = taxed.reduce((best, i) => (size(i) > size(best) ? i : best), taxed[0] ?? 0);
  vats[largest] = (vats[largest] ?? 0n) + total - sumCents(vats);
  return vats;
}

function admissionOf({ law }: Ground, item: Item, on: string): number {
  const utility = item.endsWith("-utility");
  const named = item.replace("-utility", "") as Parameters<typeof admissionOn>[1];
  return admissionOn(law, named, utility, on) ?? 0;
}

/** Where VAT stands, by what is bought and who owes it. */
function placesOf(nature: Nature, { regime }: Bill, { vatOnDebits }: Ground) {
  const account = nature === "asset" ? accounts.deductibleAsset : accounts.deductible;
  if (regime === "france")
    return { account, waiting: nature === "service" && !vatOnDebits ? accounts.waiting : null, due: null };
  // Works are taxed when paid; what comes from elsewhere when it is done or delivered (CGI art. 269).
  if (regime === "building")
    return {
      account,
      waiting: accounts.waiting,
      due: { account: accounts.due, waiting: accounts.dueWaiting },
    };
  const due = regime === "union" ? accounts.dueUnion : accounts.due;
  return { account, waiting: null, due: { account: due, waiting: null } };
}

/**
 * What a complete bill comes to: each line charged with the VAT that does not come back, that which does at
 * once or once the price is paid, and what the cooperative owes in the supplier's place (R4.06, R4.08,
 * R6.08).
 */
export function figuresOf(bill: Bill, ground: Ground): Figured {
  const vats = vatOfLines(bill);
  const parts = new Map<string, VatPart>();
  const add = (part: VatPart) => {
    const key = `${part.side} ${part.account} ${part.waiting}`;
    parts.set(key, { ...part, cents: (parts.get(key)?.cents ?? 0n) + part.cents });
  };
  let reducingCents = 0n;
  const charges = bill.lines.map((line, i): Charge => {
    const category = ground.categories.find(({ code }) => code === line.category);
    if (!category) throw new Error(`bill ${bill.id} has a line without a category`);
    const vat = vats[i] ?? 0n;
    const admitted = admissionOf(ground, category.item, bill.issuedOn ?? "");
    const recovered = shareOf(vat, coefficientOf([...ground.coefficientsBp, admitted]));
    const { account, waiting, due } = placesOf(category.nature, bill, ground);
    add({ side: "deductible", account, waiting, cents: recovered });
    if (due) add({ side: "due", ...due, cents: vat });
    const cents = line.netCents + vat - recovered;
    if (category.reducesContribution) reducingCents += cents;
    return { account: category.account, label: line.label, cents };
  });
  const grossCents = bill.grossCents ?? 0n;
  const advancedCents = advancedOf(bill);
  return {
    netCents: sumCents(bill.lines.map((line) => line.netCents)),
    vatCents: sumCents(vats),
    grossCents,
    owedCents: grossCents - advancedCents,
    advancedCents,
    reducingCents: bill.kind === "credit" ? -reducingCents : reducingCents,
    charges,
    parts: [...parts.values()].filter(({ cents }) => cents !== 0n),
  };
}

/**
 * How much of a waiting VAT is due once so much of the whole is paid: in proportion, and all of it with the
 * last cent (CGI art. 269 2 c, R4.04).
 */
export const dueOnceOf = (cents: Cents, paidCents: Cents, grossCents: Cents): Cents =>
  divideRoundHalfUp(cents * paidCents, grossCents);
