import {
  csvField,
  decimal,
  notFormula,
  type Statement,
  type StatementColumn,
  type StatementValue,
} from "./statement.ts";

const chunkLength = 65_536;

/**
 * A statement as the CSV that a French Excel opens by double click: UTF-8 with its mark, semicolons, decimal
 * commas, dates in the French order; otherwise RFC 4180. Streams, whatever the length.
 */
export async function* writeCsv({ columns, rows }: Statement): AsyncGenerator<Buffer> {
  let text = `\ufeff${columns.map(({ label }) => csvField(notFormula(label), ";")).join(";")}\r\n`;
  for await (const row of rows) {
    text += `${columns.map((column) => csvField(cell(column, row[column.key]), ";")).join(";")}\r\n`;
    if (text.length < chunkLength) continue;
    yield Buffer.from(text);
    text = "";
  }
  if (text !== "") yield Buffer.from(text);
}

function cell({ kind }: StatementColumn, value: StatementValue): string {
  if (value === null || value === undefined) return "";
  if (kind === "cents") return decimal(BigInt(value), ",");
  if (kind === "date") return String(value).split("-").reverse().join("/");
  return kind === "text" ? notFormula(String(value)) : String(value);
}
