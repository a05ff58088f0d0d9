import type { PlaceOf } from "./build-entry.ts";
import type { FecRow } from "./fec.ts";
import { formatAmount, formatDay } from "./parse-field.ts";
import type { Problems } from "./problems.ts";

/** Rows of one journal, one number and one date that wait for others to balance them. */
export interface Part {
  readonly rows: FecRow[];
  balanceCents: bigint;
}

const signed = ({ line }: FecRow) => line.debitCents - line.creditCents;
const without = ({ line: { lineNumber: _, ...line }, ...row }: FecRow) =>
  JSON.stringify({ ...row, line }, (_key, value) => (typeof value === "bigint" ? String(value) : value));

/** Says why the parts of one number do not balance, as closely to the cause as the rows tell. */
export function refuseUnbalanced(parts: readonly Part[], problems: Problems, placeOf: PlaceOf): void {
  const [first, second] = parts;
  const total = parts.reduce((sum, part) => sum + part.balanceCents, 0n);
  const [head, other] = [first?.rows[0], second?.rows[0]];
  if (head && other && total === 0n) {
    const value = `${head.journalCode} ${head.number}`;
    const params = { value, first: formatDay(head.date), date: formatDay(other.date) };
    problems.refuse("twoDates", placeOf("EcritureDate", other.line.lineNumber), params);
    return;
  }
  for (const part of parts) refusePart(part, problems, placeOf);
}

function refusePart({ rows, balanceCents }: Part, problems: Problems, placeOf: PlaceOf): void {
  const head = rows[0] as FecRow;
  let debit = 0n;
  let credit = 0n;
  for (const { line } of rows) [debit, credit] = [debit + line.debitCents, credit + line.creditCents];
  const sums = { debit: formatAmount(debit), credit: formatAmount(credit) };
  const params = { value: `${head.journalCode} ${head.number}`, ...sums };
  const negative = rows.find((row) => row.negativeIn !== undefined);
  if (negative?.negativeIn) {
    const place = placeOf(negative.negativeIn, negative.line.lineNumber);
    problems.refuse("negativeUnbalanced", place, params);
    return;
  }
  const repeated = repetition(rows, balanceCents);
  const column = (row: FecRow) => (row.line.debitCents > 0n ? "Debit" : "Credit");
  if (repeated) {
    const [earlier, later] = repeated;
    const place = placeOf(column(later), later.line.lineNumber);
    problems.refuse("repeatedLine", place, { ...params, first: earlier.line.lineNumber });
    return;
  }
  const place = placeOf(debit < credit ? "Debit" : "Credit", head.line.lineNumber);
  problems.refuse("unbalanced", place, { ...params, last: rows.at(-1)?.line.lineNumber ?? 0 });
}

/** A row that says the same as an earlier one, and whose removal balances the rows. */
function repetition(rows: readonly FecRow[], balanceCents: bigint): [FecRow, FecRow] | null {
  const seen = new Map<string, FecRow>();
  for (const row of rows) {
    if (signed(row) !== balanceCents) continue;
    const earlier = seen.get(without(row));
    if (earlier) return [earlier, row];
    seen.set(without(row), row);
  }
  return null;
}
