import { CsvError, parse } from "csv-parse";
import { readSheet } from "read-excel-file/node";
import { Refused } from "../refusal.ts";
import { decodeLines } from "./decode-lines.ts";
import { tabularRefusals } from "./refusals.ts";
import { sniff } from "./sniff.ts";

/** One row: its line in the file (or in the sheet), and as many texts as the header has names. */
export interface TableRow {
  readonly line: number;
  readonly values: readonly string[];
}

export interface Table {
  readonly header: readonly string[];
  readonly rows: AsyncIterable<TableRow>;
}

/** A workbook is read whole: beyond this it must come as CSV, which streams. */
const largestWorkbookMb = 20;

/**
 * Reads a table that a person brings: CSV with any usual separator and encoding, or the first sheet of an
 * XLSX. Blank rows are passed over; short ones are completed. Throws `Refused` with a sentence, also while
 * rows are read.
 */
export async function readTable(bytes: AsyncIterable<Uint8Array>): Promise<Table> {
  const { kind, all } = await sniff(bytes);
  if (kind !== "text" && kind !== "ZIP / XLSX") throw new Refused(tabularRefusals.notTable({ value: kind }));
  const rows = kind === "text" ? csvRows(all) : sheetRows(all);
  const first = await rows.next();
  if (first.done) throw new Refused(tabularRefusals.empty());
  const header = [...first.value.values];
  while (header.length > 1 && header.at(-1) === "") header.pop();
  return { header, rows: bodyOf(rows, header.length) };
}

async function* bodyOf(rows: AsyncGenerator<TableRow>, width: number): AsyncGenerator<TableRow> {
  for await (const { line, values } of rows) {
    if (values.slice(width).some((value) => value !== ""))
      throw new Refused(tabularRefusals.tooManyCells({ line, value: values.length, expected: width }));
    yield { line, values: Array.from({ length: width }, (_, i) => values[i] ?? "") };
  }
}

const blank = (values: readonly string[]): boolean => values.every((value) => value === "");

async function* csvRows(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<TableRow> {
  const texts = linesOf(bytes);
  const first = await texts.next();
  if (first.done) return;
  const parser = parse({
    delimiter: separatorOf(first.value),
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    trim: true,
  });
  // A stream of the library reads from a generator; its own errors come out where the records are awaited.
  const feed = (async () => {
    parser.write(`${first.value}\n`);
    for await (const text of texts)
      if (!parser.write(`${text}\n`)) await new Promise((resolve) => parser.once("drain", resolve));
    parser.end();
  })().catch((error: Error) => void parser.destroy(error));
  try {
    for await (const { info, record } of parser as AsyncIterable<{
      info: { lines: number };
      record: string[];
    }>)
      if (!blank(record)) yield { line: info.lines, values: record };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Refused(tabularRefusals.quoteOpen({ line: Number(error.lines ?? 1) }));
  } finally {
    parser.destroy();
  }
  await feed;
}

async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  for await (const { lines } of decodeLines(bytes, { encoding: "ASCII" })) yield* lines;
}

/** The separator that the header has most of, outside quotes; a header of one column has none. */
function separatorOf(header: string): string {
  const plain = header.replace(/"[^"]*"/g, "");
  const count = (separator: string) => plain.split(separator).length;
  return [";", ",", "\t", "|"].reduce((best, each) => (count(each) > count(best) ? each : best));
}

async function* sheetRows(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<TableRow> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of bytes) {
    parts.push(part);
    size += part.length;
    if (size > largestWorkbookMb * 1e6)
      throw new Refused(tabularRefusals.tooLarge({ value: largestWorkbookMb }));
  }
  const sheet = await readSheet(Buffer.concat(parts)).catch(() => null);
  // The library has one error for each way in which a file may be no workbook; the person needs one sentence.
  if (!sheet) throw new Refused(tabularRefusals.brokenWorkbook());
  for (const [index, row] of sheet.entries()) {
    const values = row.map(cellText);
    if (!blank(values)) yield { line: index + 1, values };
  }
}

/** Workbooks hold floating numbers: fifteen digits are what Excel itself shows of them. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === "number") return String(Number(cell.toPrecision(15)));
  return String(cell).trim();
}
