import type { CivilDate } from "../calendar.ts";
import type { Cents } from "../money.ts";
import { bareName } from "../plain.ts";
import { type Refusal, Refused, sayRefusal } from "../refusal.ts";
import type { UploadedFile } from "../uploaded-file.ts";
import type { Language } from "../words.ts";
import { type Cell, cellAt, columnNamed, placeOf, readCents, readDate } from "./read-cell.ts";
import { readTable, type Table } from "./read-table.ts";
import { tabularRefusals as no } from "./refusals.ts";

/** A column that an import reads: its name in both languages, others it goes by, what the template shows. */
export interface SheetColumn {
  readonly key: string;
  readonly fr: string;
  readonly en: string;
  readonly others?: readonly string[];
  readonly required?: true;
  readonly example?: string;
}

/** A line of the file: its cells by the key of their column; a column that the file has not is blank. */
export interface SheetRow {
  readonly line: number;
  readonly cells: ReadonlyMap<string, Cell>;
}

export const mostRows = 20_000;
const mostSaid = 40;

/** A table read whole, and what is wrong with it: one sentence for each wrong cell, with line and column. */
export class Sheet {
  readonly rows: SheetRow[] = [];
  /** The columns of the file that are read, under the names it gives them, and those left aside. */
  readonly heads: { key: string; name: string }[] = [];
  readonly unread: string[] = [];
  readonly #problems: { line: number; sentence: string }[] = [];
  readonly #columns: readonly SheetColumn[];
  readonly #language: Language;

  constructor(columns: readonly SheetColumn[], language: Language) {
    this.#columns = columns;
    this.#language = language;
  }

  refuse(refusal: Refusal): void {
    const line = Number(refusal.params.line ?? 0);
    this.#problems.push({ line, sentence: sayRefusal(refusal, this.#language) });
  }

  /** Says of a cell what a rule of the field says of its value. */
  wrong(cell: Cell, refusal: Refusal): void {
    const { line, column } = placeOf(cell);
    this.refuse(no.cellWrong({ line, column, sentence: sayRefusal(refusal, this.#language) }));
  }

  /** All that is wrong, from the first line on, forty sentences at most; empty when nothing is. */
  get said(): string {
    const rest = this.#problems.length - mostSaid;
    const more = rest > 0 ? [sayRefusal(no.more({ n: rest }), this.#language)] : [];
    const said = this.#problems.toSorted((a, b) => a.line - b.line).slice(0, mostSaid);
    return [...said.map(({ sentence }) => sentence), ...more].join("\n");
  }

  /** The first lines as they were understood, for the person to check the columns. */
  sample(most = 5) {
    const firstLines = this.rows
      .slice(0, most)
      .map(({ cells }) => this.heads.map(({ key }) => cells.get(key)?.text ?? ""));
    return { heads: this.heads.map(({ name }) => name), firstLines };
  }

  cell(row: SheetRow, key: string): Cell {
    const name = this.#columns.find((column) => column.key === key)?.fr ?? key;
    return row.cells.get(key) ?? { text: "", line: row.line, column: { number: 0, name } };
  }

  text(row: SheetRow, key: string, most = 120): string {
    const cell = this.cell(row, key);
    const required = this.#columns.find((column) => column.key === key)?.required;
    if (cell.text === "" && required) this.refuse(no.cellEmpty(placeOf(cell)));
    if (cell.text.length > most)
      this.refuse(no.cellTooLong({ ...placeOf(cell), most, length: cell.text.length }));
    return cell.text;
  }

  email(row: SheetRow, key: string): string {
    const text = this.text(row, key).toLowerCase();
    if (text !== "" && !isEmail(text)) this.refuse(no.notAnEmail(placeOf(this.cell(row, key))));
    return text;
  }

  date(row: SheetRow, key: string): CivilDate | null {
    return this.#read(row, key, readDate);
  }

  cents(row: SheetRow, key: string): Cents | null {
    return this.#read(row, key, readCents);
  }

  #read<T>(row: SheetRow, key: string, reader: (cell: Cell) => T | null | Refusal): T | null {
    this.text(row, key);
    const found = reader(this.cell(row, key));
    if (typeof found !== "object" || found === null) return found;
    this.refuse(found as Refusal);
    return null;
  }

  /** One of the values that go by these names, whatever their case and accents; null where it is none. */
  choice<T>(row: SheetRow, key: string, names: ReadonlyMap<string, T>, text = this.text(row, key)): T | null {
    if (text === "") return null;
    const found = [...names].find(([name]) => bareName(name) === bareName(text));
    if (found) return found[1];
    const first = new Map([...names].reverse().map(([name, value]) => [value, name]));
    const list = [...first.values()].reverse().join(", ");
    this.refuse(no.notAChoice({ ...placeOf(this.cell(row, key)), value: text, list }));
    return null;
  }

  /** Keeps what identifies a line; whatever comes twice is said with both lines. */
  once(seen: Map<string, number>, row: SheetRow, key: string, identity: string): void {
    const other = seen.get(identity);
    if (other === undefined) seen.set(identity, row.line);
    else this.refuse(no.saidBefore({ ...placeOf(this.cell(row, key)), other }));
  }
}

const isEmail = (text: string): boolean => /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[a-z0-9-]{2,}$/.test(text);

/** Reads a file of these columns whole. What is no table, or lacks a column, is said on the sheet too. */
export async function openSheet(
  file: UploadedFile,
  columns: readonly SheetColumn[],
  language: Language,
): Promise<Sheet> {
  const sheet = new Sheet(columns, language);
  try {
    await fill(sheet, await readTable(file.open()), columns, language);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    sheet.refuse(error.refusal);
  }
  return sheet;
}

async function fill(sheet: Sheet, table: Table, columns: readonly SheetColumn[], language: Language) {
  const places = columns.map((column) => ({
    ...column,
    at: columnNamed(table.header, column.fr, column.en, ...(column.others ?? [])),
  }));
  for (const { key, at, required, fr, en } of places) {
    if (at >= 0) sheet.heads.push({ key, name: table.header[at] ?? "" });
    else if (required) sheet.refuse(no.columnMissing({ name: language === "en" ? en : fr }));
  }
  const used = new Set(places.map(({ at }) => at));
  sheet.unread.push(...table.header.filter((name, at) => name !== "" && !used.has(at)));
  if (sheet.said !== "") return;
  for await (const row of table.rows) {
    if (sheet.rows.length === mostRows) throw new Refused(no.tooManyRows({ value: mostRows }));
    const cells = places
      .filter(({ at }) => at >= 0)
      .map(({ key, at }) => [key, cellAt(table, row, at)] as const);
    sheet.rows.push({ line: row.line, cells: new Map(cells) });
  }
  if (sheet.rows.length === 0) throw new Refused(no.noRow());
}

/** The template of an import: its columns and one line to write over, as a French Excel opens it. */
export function templateOf(columns: readonly SheetColumn[], language: Language): string {
  const quoted = (text: string) => (/[;"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const heads = columns.map((column) => quoted(language === "en" ? column.en : column.fr));
  const example = columns.map((column) => quoted(column.example ?? ""));
  return `\ufeff${heads.join(";")}\r\n${example.join(";")}\r\n`;
}
