import { parseDate } from "../../foundation/tabular/index.ts";
import type { FecColumn } from "./fec.ts";
import type { Layout } from "./header.ts";
import { parseAmount } from "./parse-field.ts";
import type { Problems } from "./problems.ts";

/** What the splitting of the lines so far has shown, to judge the last one. */
export interface SplitMemory {
  fewestFields: number;
}

/**
 * Cuts a line into exactly `layout.width` trimmed fields, or refuses it and gives null. Separators in excess
 * after the last column are dropped; blank fields left out at the end are a dialect where most lines do it,
 * and a mistake where one does.
 */
export function splitFields(
  text: string,
  line: number,
  cut: boolean,
  layout: Layout,
  memory: SplitMemory,
  problems: Problems,
): string[] | null {
  let fields = text.split(layout.separator);
  if (text.includes('"') && fields.length > layout.width) {
    const joined = splitQuoted(text, layout.separator);
    if (joined.length === layout.width) fields = joined;
  }
  for (let i = 0; i < fields.length; i++) fields[i] = clean(fields[i] ?? "");
  if (fields.length > layout.width) fields = withoutExcess(fields, layout);
  if (fields.length !== layout.width && !mend(fields, line, cut, layout, memory, problems)) return null;
  if (!cut) memory.fewestFields = Math.min(memory.fewestFields, fields.length);
  return fields;
}

/**
 * Drops the blanks after the last column, unless what remains is shifted: then a separator was in excess
 * within.
 */
function withoutExcess(fields: string[], layout: Layout): string[] {
  const { width } = layout;
  const blankAfter = fields.slice(width).every((field) => field === "");
  return blankAfter && firstMisfit(fields.slice(0, width), layout) < 0 ? fields.slice(0, width) : fields;
}

/** Packages put quotes around every field, or around texts only. */
function clean(field: string): string {
  const trimmed = field.trim();
  if (!/^"(?:[^"]|"")*"$/.test(trimmed)) return trimmed;
  return trimmed.slice(1, -1).replaceAll('""', '"').trim();
}

/** Splits at the separators that are outside quotes. */
function splitQuoted(text: string, separator: string): string[] {
  const fields: string[] = [];
  for (const piece of text.split(separator)) {
    const open = fields.at(-1);
    const inside = open !== undefined && /^\s*"/.test(open) && (open.split('"').length - 1) % 2 === 1;
    if (inside) fields[fields.length - 1] = `${open}${separator === "\t" ? " " : separator}${piece}`;
    else fields.push(piece);
  }
  return fields;
}

function mend(
  fields: string[],
  line: number,
  cut: boolean,
  layout: Layout,
  memory: SplitMemory,
  problems: Problems,
): boolean {
  const { length } = fields;
  const params = { value: length, expected: layout.width };
  const lastAmount = Math.max(layout.at.Credit, layout.at.Sens);
  const name = (index: number) => ({ line, column: { number: index + 1, name: layout.names[index] ?? "" } });
  if (length < layout.width && cut && length < memory.fewestFields) {
    problems.refuse("truncated", name(length - 1), params);
    return false;
  }
  if (length > layout.width || length <= lastAmount || firstMisfit(fields, layout) >= 0) {
    problems.refuse("fieldCount", name(suspect(fields, layout)), params);
    return false;
  }
  problems.holdUntilKnown("fieldCount", "shortLines", name(length), params);
  while (fields.length < layout.width) fields.push("");
  if (!cut) memory.fewestFields = Math.min(memory.fewestFields, length);
  return true;
}

const datesAndAmounts: readonly FecColumn[] = [
  "EcritureDate",
  "PieceDate",
  "Debit",
  "Credit",
  "Montant",
  "DateLet",
  "ValidDate",
];

/** The offset of the first field that is not of its column's kind, -1 without. */
function firstMisfit(fields: readonly string[], layout: Layout): number {
  const misfits = datesAndAmounts.filter((column) => {
    const field = fields[layout.at[column]];
    if (!field) return false;
    return column.includes("Date") ? !parseDate(field) : typeof parseAmount(field) === "string";
  });
  return misfits.length === 0 ? -1 : Math.min(...misfits.map((column) => layout.at[column]));
}

/**
 * The text column just before the first field that is not of its kind: the separator in excess is likely
 * there.
 */
function suspect(fields: readonly string[], layout: Layout): number {
  const misfit = firstMisfit(fields, layout);
  if (misfit > 0) return misfit - 1;
  return Math.min(fields.length, layout.width) - 1;
}
