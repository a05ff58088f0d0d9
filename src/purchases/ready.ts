import type { CivilDate } from "../foundation/calendar.ts";
import { sumCents } from "../foundation/money.ts";
import type { Refusal } from "../foundation/refusal.ts";
import { euros } from "../ledger/index.ts";
import type { Twin } from "./bill.sql.ts";
import { advancedOf, type Bill } from "./bill.ts";
import type { Category } from "./category.ts";
import { gapOf } from "./figures.ts";
import { refusals } from "./refusals.ts";

interface Known {
  readonly categories: readonly Category[];
  /** Whether the supplier is one of the book that is not retired. */
  readonly supplierKnown: boolean;
  /** Those who run the activity. */
  readonly members: readonly string[];
  readonly origin: Pick<Bill, "supplier" | "activity"> | null;
  readonly today: CivilDate;
}

/** What a bill cannot say, whether it is complete or not. */
export function whyNotBill(bill: Bill, known: Known): Refusal | null {
  const { issuedOn, dueOn, grossCents, advancedBy, kind } = bill;
  if (bill.supplier !== null && !known.supplierKnown) return refusals.unknownSupplier({}, "supplier");
  if (issuedOn && issuedOn > known.today) return refusals.notIssuedYet({ date: issuedOn }, "issuedOn");
  if (issuedOn && dueOn && dueOn < issuedOn) return refusals.dueBefore({ date: issuedOn }, "dueOn");
  for (const [i, { category }] of bill.lines.entries())
    if (category !== null && !known.categories.some((one) => one.code === category && !one.retired))
      return refusals.unknownCategory({ line: i + 1 }, `lines.${i}.category`);
  if (advancedBy !== null && kind === "credit") return refusals.creditAdvanced({}, "advancedBy");
  if (advancedBy !== null && !known.members.includes(advancedBy))
    return refusals.advancedByOther({}, "advancedBy");
  if (grossCents !== null && advancedOf(bill) > grossCents)
    return refusals.advancedTooMuch({ gross: euros(grossCents) }, "advancedCents");
  if (bill.origin === null) return null;
  const { origin } = known;
  if (origin && origin.supplier === bill.supplier && origin.activity === bill.activity) return null;
  return refusals.originElsewhere({}, "origin");
}

/** The first thing that is missing, or does not agree, before a bill goes on. */
export function whyIncomplete(bill: Bill, twins: readonly Twin[]): Refusal | null {
  if (bill.supplier === null) return refusals.supplierMissing({}, "supplier");
  if (bill.reference === "") return refusals.referenceMissing({}, "reference");
  if (bill.issuedOn === null) return refusals.dayMissing({}, "issuedOn");
  if (bill.lines.length === 0) return refusals.linesMissing({}, "lines");
  for (const [i, { category }] of bill.lines.entries())
    if (category === null) return refusals.categoryMissing({ line: i + 1 }, `lines.${i}.category`);
  if (!bill.grossCents || sumCents(bill.lines.map((line) => line.netCents)) <= 0n)
    return refusals.totalMissing({}, "grossCents");
  const gap = gapOf(bill);
  if (gap) {
    const told = { net: euros(gap.net), vat: euros(gap.vat) };
    return (bill.regime === "france" ? refusals.totalsOff : refusals.reversedVat)(told, "grossCents");
  }
  if (bill.paper === null) return refusals.paperMissing({}, "paper");
  const [twin] = twins;
  return twin && !bill.notTwice ? refusals.maybeTwice({ other: saidOf(twin) }, "notTwice") : null;
}

function saidOf({ number, reference, supplierName, grossCents }: Twin): string {
  const amount = grossCents === null ? "" : euros(grossCents);
  return [number, reference, supplierName, amount].filter(Boolean).join(", ") || "une autre";
}
