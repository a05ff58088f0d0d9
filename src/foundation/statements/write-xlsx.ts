import writeXlsxFile, { type Cell, type SheetData } from "write-excel-file/node";
import type { Statement, StatementColumn, StatementValue } from "./statement.ts";

/**
 * The library holds the whole sheet in memory: about 4 MB for a thousand rows. Longer statements leave as
 * CSV.
 */
export const mostXlsxRows = 100_000;

const widths: Readonly<Record<StatementColumn["kind"], number>> = {
  text: 30,
  date: 12,
  cents: 14,
  integer: 10,
};

/** A statement as a workbook, its header fixed; null when it has more than `mostXlsxRows` rows. */
export async function writeXlsx(statement: Statement, sheet: string): Promise<Buffer | null> {
  const { columns, rows } = statement;
  const header: Cell[] = columns.map(({ label }) => ({ value: label, type: String, fontWeight: "bold" }));
  const data: SheetData = [header];
  for await (const row of rows) {
    if (data.length > mostXlsxRows) return null;
    data.push(columns.map((column) => cell(column, row[column.key])));
  }
  const options = {
    // Excel refuses these characters, and more than 31, in the name of a sheet.
    sheet: sheet.replace(/[\\/?*[\]:]/g, " ").slice(0, 31),
    columns: columns.map(({ kind }) => ({ width: widths[kind] })),
    stickyRowsCount: 1,
  };
  return await writeXlsxFile(data, options).toBuffer();
}

/** A cell of type text is never run by a spreadsheet, so that texts need no apostrophe here. */
function cell({ kind }: StatementColumn, value: StatementValue): Cell {
  if (value === null || value === undefined || value === "") return null;
  if (kind === "date") return { value: new Date(`${value}T00:00:00Z`), type: Date, format: "dd/mm/yyyy" };
  if (kind === "text") return { value: text(String(value)), type: String };
  // A workbook knows only floating numbers; this one is written, never computed with.
  const number = kind === "cents" ? Number(value) / 100 : Number(value);
  return { value: number, type: Number, format: kind === "cents" ? "#,##0.00" : "0" };
}

const text = (value: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no such characters
  value.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, " ").slice(0, 32_767);
