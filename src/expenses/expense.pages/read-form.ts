import { parseAmount } from "../../design/parse-amount.ts";
import type { Language } from "../../foundation/words.ts";
import type { Item } from "../category.ts";
import { vatWithin } from "../figures.ts";

const several = "several";
/** What the form offers as rates: those of a receipt in France, in basis points. */
export const rates = ["2000", "1000", "550", "210", "0", several] as const;

/**
 * What the form of an expense says, as `keepExpense` takes it. An amount that is no amount goes on as it was
 * typed, to be refused in words; the VAT of one rate is computed from the amount that holds it.
 */
export function readExpenseForm(form: FormData, language: Language) {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const cents = (name: string) => {
    if (text(name) === "") return null;
    const amount = parseAmount(text(name), language);
    return "cents" in amount ? amount.cents : text(name);
  };
  const whole = (name: string) => (text(name) === "" ? null : Number(text(name).replace(/\s/g, "")));
  const grossCents = cents("grossCents");
  const rate = text("vatRate");
  const computed = typeof grossCents === "bigint" && rate !== several && rate !== "";
  return {
    ...(text("id") && { id: text("id") }),
    activity: text("activity") || null,
    category: text("category") || null,
    spentOn: text("spentOn") || null,
    ...{ label: text("label"), supplier: text("supplier"), reference: text("reference") },
    grossCents,
    vatCents: computed ? vatWithin(grossCents, Number(rate)) : cents("vatCents"),
    vehicle: text("vehicle") || null,
    ...{ fromPlace: text("fromPlace"), toPlace: text("toPlace"), km: whole("km"), units: whole("units") },
    awaySince: text("awaySince") || null,
    beneficiary: text("beneficiary"),
    lostReason: text("lostReason"),
    notTwice: form.has("notTwice"),
  };
}

/** What is mostly sold at 10 % (CGI art. 279). */
const mostlyReduced: readonly Item[] = ["restaurant", "lodging", "guest-lodging", "transport"];

/** The rate that an amount and its VAT tell, where one does to the cent; else the usual one. */
export function rateOf(grossCents: bigint | null, vatCents: bigint | null, item: Item): string {
  if (grossCents === null || vatCents === null) return mostlyReduced.includes(item) ? "1000" : "2000";
  return (
    rates.find((rate) => rate !== several && vatWithin(grossCents, Number(rate)) === vatCents) ?? several
  );
}
