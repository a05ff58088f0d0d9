import type { CivilDate } from "../calendar.ts";
import { csvField, decimal, notFormula } from "./statement.ts";

/** A line of an entry as other programs want it; lines of one entry follow each other. */
export interface ExportedLine {
  readonly date: CivilDate;
  readonly journal: string;
  readonly number: string;
  readonly account: string;
  readonly auxiliary?: string | null;
  readonly label: string;
  readonly debitCents: bigint;
  readonly creditCents: bigint;
  readonly activity?: string | null;
}

const chunkLength = 65_536;

async function* chunked(texts: AsyncIterable<string>): AsyncGenerator<Buffer> {
  let text = "";
  for await (const part of texts) {
    text += part;
    if (text.length < chunkLength) continue;
    yield Buffer.from(text);
    text = "";
  }
  if (text !== "") yield Buffer.from(text);
}

/** The entries for programs (RFC 4180): ISO dates, decimal points, commas between fields. */
export const writeEntriesCsv = (lines: AsyncIterable<ExportedLine>): AsyncGenerator<Buffer> =>
  chunked(entriesCsv(lines));

async function* entriesCsv(lines: AsyncIterable<ExportedLine>): AsyncGenerator<string> {
  yield "date,journal,number,account,label,debit,credit,activity\r\n";
  for await (const line of lines) {
    const { date, journal, number, account, label, activity } = line;
    const amounts = [decimal(line.debitCents, "."), decimal(line.creditCents, ".")];
    const texts = [date, journal, number, account, label].map(notFormula);
    yield `${[...texts, ...amounts, notFormula(activity ?? "")].map((t) => csvField(t, ",")).join(",")}\r\n`;
  }
}

/**
 * The entries as an hledger journal (hledger manual, journal format): anyone can recompute every balance
 * with a program we did not write. Accounts are `class:account:third party`, amounts in EUR, credits
 * negative.
 */
export const writePlainJournal = (lines: AsyncIterable<ExportedLine>): AsyncGenerator<Buffer> =>
  chunked(plainJournal(lines));

async function* plainJournal(lines: AsyncIterable<ExportedLine>): AsyncGenerator<string> {
  yield "decimal-mark .\ncommodity 1000.00 EUR\n";
  let entry = "";
  for await (const line of lines) {
    const key = `${line.journal}/${line.number}`;
    if (entry !== key)
      yield `\n${line.date} * (${oneLine(key).replace(/[()]/g, "_")}) ${oneLine(line.label)}\n`;
    entry = key;
    const amount = decimal(line.debitCents - line.creditCents, ".");
    const activity = line.activity ? `  ; activity:${line.activity.replace(/[\s,]/g, "_")}` : "";
    yield `    ${accountName(line)}  ${amount} EUR${activity}\n`;
  }
}

/** A semicolon begins a comment; a bar ends the payee. */
const oneLine = (text: string): string =>
  text
    .replaceAll(";", ",")
    .replace(/[\s\p{Cc}|]+/gu, " ")
    .trim();

function accountName({ account, auxiliary }: ExportedLine): string {
  const names = [account.slice(0, 1), account, ...(auxiliary ? [auxiliary] : [])];
  return names.map((name) => name.replace(/[^\p{L}\p{N}._-]/gu, "_")).join(":");
}
