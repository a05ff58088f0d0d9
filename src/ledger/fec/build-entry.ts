import type { FecColumn, FecEntry, FecLine, FecRow } from "./fec.ts";
import type { Place, Problems } from "./problems.ts";

/** As many as the ledger can place within one entry. */
export const mostLines = 32_767;

export type PlaceOf = (column: FecColumn, line: number) => Place;

/**
 * Makes an entry of its rows, whose amounts balance. Lines without an amount are left out, since a ledger
 * has no use for them; an entry of such lines only gives null. A document or a label that no line names gets
 * a stand-in; one that some lines name and others not was lost, and is refused, unless the package names it
 * once for most entries.
 */
export function buildEntry(rows: readonly FecRow[], problems: Problems, placeOf: PlaceOf): FecEntry | null {
  const kept = rows.filter((row) => hasAmount(row, problems, placeOf));
  const head = kept[0];
  if (!head) return null;
  if (kept.length > mostLines) {
    const params = { value: `${head.journalCode} ${head.number}`.trim(), most: mostLines };
    problems.refuse("entryTooLong", placeOf("EcritureNum", head.line.lineNumber), params);
    return null;
  }
  const documentRef = standIn(kept, "PieceRef", head.number || head.journalCode, problems, placeOf);
  const label = standIn(kept, "EcritureLib", head.journalLabel, problems, placeOf);
  const validDates = kept.flatMap((row) => (row.validDate === null ? [] : [row.validDate]));
  return {
    journalCode: head.journalCode,
    journalLabel: head.journalLabel,
    number: head.number,
    date: head.date,
    documentRef,
    documentDate: head.documentDate,
    validDate: validDates.sort().at(-1) ?? null,
    label,
    lines: kept.map((row) => lineOf(row, documentRef, label)),
  };
}

function lineOf({ line, documentRef }: FecRow, entryRef: string, entryLabel: string): FecLine {
  if (line.label !== "" && (documentRef === "" || documentRef === entryRef)) return line;
  const own = documentRef === "" || documentRef === entryRef ? {} : { documentRef };
  return { ...line, label: line.label || entryLabel, ...own };
}

function hasAmount({ line }: FecRow, problems: Problems, placeOf: PlaceOf): boolean {
  if (line.debitCents !== 0n || line.creditCents !== 0n) return true;
  problems.warn("zeroLine", placeOf("Debit", line.lineNumber), { value: line.account });
  return false;
}

function standIn(
  rows: readonly FecRow[],
  column: "PieceRef" | "EcritureLib",
  instead: string,
  problems: Problems,
  placeOf: PlaceOf,
): string {
  const textOf = (row: FecRow) => (column === "PieceRef" ? row.documentRef : row.line.label);
  const blank = rows.find((row) => textOf(row) === "");
  const text = rows.map(textOf).find((each) => each !== "");
  if (!blank) return textOf(rows[0] as FecRow);
  const value = `${blank.journalCode} ${blank.number}`.trim();
  const place = placeOf(column, blank.line.lineNumber);
  if (text !== undefined) problems.holdUntilKnown("partlyMissing", "partlyAbsent", place, { value });
  else problems.warn(column === "PieceRef" ? "documentAbsent" : "labelAbsent", place, { value });
  return text ?? instead;
}
