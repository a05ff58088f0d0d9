import { parseAmount } from "../design/parse-amount.ts";
import type { Language, Word } from "../foundation/words.ts";
import { type InvoiceLine, type NewInvoiceLine, withNet } from "./invoice.ts";
import { words } from "./words.ts";

const keys = ["label", "quantity", "unit", "price", "discount", "vat", "nature"] as const;

/** A line as it stands in the cells of the editor; a title of section is a line of the nature « section ». */
export type TypedLine = Readonly<Record<(typeof keys)[number], string>>;

/** « 1,5 » as thousandths; null when it is no quantity. */
export function parseQuantity(text: string): bigint | null {
  const found = /^(\d{1,6})(?:[.,](\d{1,3}))?$/.exec(text.replace(/[\s\u00a0\u202f]/g, ""));
  if (!found) return null;
  const value = BigInt(found[1] ?? "0") * 1000n + BigInt((found[2] ?? "").padEnd(3, "0"));
  return value > 0n ? value : null;
}

export const quantityText = (thousandths: bigint): string => {
  const digits = String(thousandths).padStart(4, "0");
  const fraction = digits.slice(-3).replace(/0+$/, "");
  return digits.slice(0, -3) + (fraction ? `,${fraction}` : "");
};

export type LineErrors = Partial<Record<keyof TypedLine, Word>>;
type Reading = { line: InvoiceLine } | { errors: LineErrors };

/** Reads one line; what is wrong is said cell by cell. */
export function readLine(typed: TypedLine, language: Language, section = ""): Reading {
  const quantity = parseQuantity(typed.quantity);
  const price = parseAmount(typed.price, language);
  const discount = parseAmount(typed.discount || "0", language);
  const discountCents = "cents" in discount ? discount.cents : -1n;
  const errors: LineErrors = {
    ...(typed.label.trim() === "" && { label: words.lineWithoutLabel }),
    ...(quantity === null && { quantity: words.badQuantity }),
    ...(typed.unit.trim().length > 20 && { unit: words.longUnit }),
    ...("error" in price && { price: words.badPrice }),
    ...((discountCents < 0n || discountCents > 10_000n) && { discount: words.badDiscount }),
  };
  if (Object.keys(errors).length > 0 || quantity === null || "error" in price) return { errors };
  const line: NewInvoiceLine = {
    section,
    label: typed.label.trim(),
    nature: typed.nature === "goods" ? "goods" : "service",
    quantityThousandths: quantity,
    unit: typed.unit.trim(),
    unitPriceCents: price.cents,
    discountBp: Number(discountCents),
    vatRateBp: Number(typed.vat),
  };
  return { line: withNet(line) };
}

export const isSection = (line: Readonly<Record<string, string>>): boolean => line.nature === "section";
export const isEmptyLine = (line: TypedLine): boolean =>
  line.label.trim() === "" && (isSection(line) || line.price.trim() === "");

/** Every line with the row it was typed in and the section it stands in; rows left empty are not lines. */
export function readLines(typed: readonly TypedLine[], language: Language): ({ row: number } & Reading)[] {
  let section = "";
  return typed.flatMap((line, row) => {
    if (isSection(line)) section = line.label.trim().slice(0, 80);
    return isSection(line) || isEmptyLine(line) ? [] : [{ row, ...readLine(line, language, section) }];
  });
}

/** The lines of a posted form, `lines.<row>.<column>`. */
export function typedLinesOf(form: FormData): TypedLine[] {
  const rows: TypedLine[] = [];
  for (let row = 0; form.has(`lines.${row}.label`); row++) {
    const cells = keys.map((key) => [key, String(form.get(`lines.${row}.${key}`) ?? "")]);
    rows.push(Object.fromEntries(cells) as TypedLine);
  }
  return rows;
}
