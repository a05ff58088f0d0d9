import { parseAmount } from "../design/parse-amount.ts";
import type { Language, Word } from "../foundation/words.ts";
import { type InvoiceLine, withNet } from "./invoice.ts";
import { parseQuantity } from "./typed-lines.ts";
import { words } from "./words.ts";

/** What is taken back of one line: a quantity of it, or an amount before tax. */
export interface TakenBack {
  readonly quantity: string;
  readonly amount: string;
}

type Reading = { line: InvoiceLine | null } | { error: Word; field: keyof TakenBack };

/** The line of the credit note that takes this back from one of the invoice; null when nothing is asked. */
export function readTakenBack(line: InvoiceLine, taken: TakenBack, language: Language): Reading {
  const { quantity, amount } = { quantity: taken.quantity.trim(), amount: taken.amount.trim() };
  if (quantity && amount) return { error: words.quantityOrAmount, field: "amount" };
  if (quantity) {
    const thousandths = parseQuantity(quantity);
    if (thousandths === null) return { error: words.badQuantity, field: "quantity" };
    if (thousandths > line.quantityThousandths) return { error: words.tooManyBack, field: "quantity" };
    return { line: withNet({ ...line, section: "", quantityThousandths: thousandths }) };
  }
  if (!amount) return { line: null };
  const read = parseAmount(amount, language);
  if ("error" in read || read.cents <= 0n) return { error: words.badPrice, field: "amount" };
  const whole = { section: "", unit: "", quantityThousandths: 1000n, discountBp: 0 };
  return { line: withNet({ ...line, ...whole, unitPriceCents: read.cents }) };
}
