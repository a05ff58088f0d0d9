import type { CivilDate } from "../calendar.ts";
import { type Cents, largestCents } from "../money.ts";
import { bareName } from "../plain.ts";
import type { Refusal } from "../refusal.ts";
import { parseDate } from "./parse-date.ts";
import type { Table, TableRow } from "./read-table.ts";
import { tabularRefusals } from "./refusals.ts";

/** One value with its place, for the sentence that says what is wrong with it. */
export interface Cell {
  readonly text: string;
  readonly line: number;
  readonly column: { readonly number: number; readonly name: string };
}

/** The offset of the column with one of these names, whatever its case, accents and spaces; -1 without. */
export function columnNamed(header: readonly string[], ...names: readonly string[]): number {
  const wanted = new Set(names.map(bareName));
  return header.findIndex((name) => wanted.has(bareName(name)));
}

export const cellAt = (table: Table, row: TableRow, index: number): Cell => ({
  text: row.values[index] ?? "",
  line: row.line,
  column: { number: index + 1, name: table.header[index] ?? "" },
});

/** What a sentence says of a cell: its text, its line, and its column by number and name. */
export const placeOf = ({ text, line, column }: Cell) => ({
  value: text,
  line,
  column: `${column.number} (${column.name})`,
});

/**
 * Reads an amount in French or English notation into whole cents. `1 234,56`, `1,234.56`, `1.234,56`,
 * `(12,00)`, `12,5 €` are clear; `1.234` and `1,234` are a thousand to one and a unit to the other, and are
 * refused. Three decimals or more are refused unless they are zeros. A blank cell is null.
 */
export function readCents(cell: Cell): Cents | null | Refusal {
  const text = cell.text.replace(/[\s\u00a0\u202f'’]|€|EUR$/gi, "");
  if (text === "") return null;
  const match = /^([-+−(]?)(\d[\d.,]*)([-−)]?)$/.exec(text);
  if (!match || (match[1] === "(") !== (match[3] === ")"))
    return tabularRefusals.amountInvalid(placeOf(cell));
  const digits = match[2] ?? "";
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)) return tabularRefusals.amountUnclear(placeOf(cell));
  const cents = centsOf(digits);
  if (cents === null || cents > largestCents) return tabularRefusals.amountInvalid(placeOf(cell));
  return /[-−(]/.test(`${match[1]}${match[3]}`) ? -cents : cents;
}

/** The last mark is the decimal one, when the other mark groups by three or does not occur. */
function centsOf(digits: string): Cents | null {
  const grouped = /^(\d{1,3})(?:([.,])\d{3})+(?:(?!\2)[.,](\d*))?$/.exec(digits);
  const simple = /^(\d+)(?:[.,](\d*))?$/.exec(digits);
  const decimals = simple ? (simple[2] ?? "") : grouped ? (grouped[3] ?? "") : null;
  if (decimals === null || !/^\d{0,2}0*$/.test(decimals)) return null;
  const whole = simple
    ? simple[1]
    : digits.slice(0, digits.length - (grouped?.[3] === undefined ? 0 : decimals.length + 1));
  return BigInt(`${(whole ?? "").replace(/[.,]/g, "")}${decimals.slice(0, 2).padEnd(2, "0")}`);
}

/** Reads a date in ISO or French order; a blank cell is null. */
export function readDate(cell: Cell): CivilDate | null | Refusal {
  if (cell.text === "") return null;
  return parseDate(cell.text)?.date ?? tabularRefusals.dateInvalid(placeOf(cell));
}
