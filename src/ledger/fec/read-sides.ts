import type { Cents } from "../../foundation/money.ts";
import type { FecColumn } from "./fec.ts";
import { formatAmount, parseAmount } from "./parse-field.ts";
import type { Fields } from "./read-row.ts";

export interface Sides {
  readonly debitCents: Cents;
  readonly creditCents: Cents;
  readonly negativeIn?: FecColumn;
}

/**
 * The debit and the credit of a line, from `Debit` and `Credit` or from `Montant` and `Sens` (R3.12). A
 * negative amount is lawful (R3.13 foresees the sign) and is moved to the other side. Null when refused.
 */
export function readSides(fields: Fields): Sides | null {
  const bySide = fields.text("Sens") !== "" || fields.text("Montant") !== "";
  if (bySide) {
    const amount = readAmount(fields, "Montant");
    const side = readSide(fields);
    if (amount === null || side === null) return null;
    return onSides(fields, side === "D" ? amount : 0n, side === "C" ? amount : 0n, "Montant", "Montant");
  }
  const debit = readAmount(fields, "Debit");
  const credit = readAmount(fields, "Credit");
  if (debit === null || credit === null) return null;
  if (debit === 0n || credit === 0n) return onSides(fields, debit, credit, "Debit", "Credit");
  const params = { debit: formatAmount(debit), value: formatAmount(credit) };
  fields.report.problems.refuse("bothSides", fields.place("Credit"), params);
  return null;
}

function onSides(
  fields: Fields,
  debit: Cents,
  credit: Cents,
  debitIn: FecColumn,
  creditIn: FecColumn,
): Sides {
  if (debit >= 0n && credit >= 0n) return { debitCents: debit, creditCents: credit };
  const negativeIn = debit < 0n ? debitIn : creditIn;
  fields.report.problems.warn("negative", fields.place(negativeIn), { value: fields.text(negativeIn) });
  return { debitCents: -credit, creditCents: -debit, negativeIn };
}

function readAmount(fields: Fields, column: FecColumn): Cents | null {
  const text = fields.text(column);
  const amount = parseAmount(text);
  if (typeof amount === "bigint") return amount;
  fields.report.problems.refuse(amount, fields.place(column), { value: text });
  return null;
}

function readSide(fields: Fields): "D" | "C" | null {
  const text = fields.text("Sens");
  if (/^(D|\+1|1|Debit|Débit)$/i.test(text)) return "D";
  if (/^(C|-1|Credit|Crédit)$/i.test(text)) return "C";
  fields.report.problems.refuse("sideUnknown", fields.place("Sens"), { value: text });
  return null;
}
