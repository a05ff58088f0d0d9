import type { Sink } from "../file-export.ts";
import type { Scene } from "../scene.ts";
import { say, type Word } from "../words.ts";
import type { Kind, Statement, StatementValue } from "./statement.ts";
import { writeCsv } from "./write-csv.ts";
import { mostXlsxRows, writeXlsx } from "./write-xlsx.ts";

export type Row = Readonly<Record<string, StatementValue>>;
export type Columns = readonly (readonly [key: string, word: Word, kind: Kind])[];

export async function* rowsOf<From>(all: AsyncIterable<From> | Iterable<From>, row: (from: From) => Row) {
  for await (const each of all) yield row(each);
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export interface Leaving {
  readonly format: "csv" | "xlsx";
  /** The name of the file, without its ending. */
  readonly name: string;
  readonly title: Word;
  readonly columns: Columns;
  readonly count: number;
}

/** Writes a statement as it is asked for; one too long for a workbook leaves as CSV. */
export async function leave(scene: Scene, sink: Sink, asked: Leaving, rows: AsyncIterable<Row>) {
  const { language } = scene.actor;
  const columns = asked.columns.map(([key, word, kind]) => ({ key, label: say(word, language), kind }));
  const statement: Statement = { columns, rows };
  const book =
    asked.format === "xlsx" && asked.count <= mostXlsxRows
      ? await writeXlsx(statement, say(asked.title, language))
      : null;
  const file = book
    ? { name: `${asked.name}.xlsx`, type: xlsxType }
    : { name: `${asked.name}.csv`, type: "text/csv; charset=utf-8" };
  await sink(file, book ? once(book) : writeCsv(statement));
  return { files: [file.name] };
}
