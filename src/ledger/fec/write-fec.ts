import type { CivilDate } from "../../foundation/calendar.ts";
import { type FecColumn, fecColumns } from "./fec.ts";
import { controlCharacters, formatAmount } from "./parse-field.ts";

/** One line of the export, as the ledger has it; whole cents, exactly one of the two amounts above zero. */
export interface FecRecord {
  readonly journalCode: string;
  readonly journalLabel: string;
  readonly number: string;
  readonly date: CivilDate;
  readonly account: string;
  readonly accountLabel: string;
  readonly auxiliary?: string | null;
  readonly auxiliaryLabel?: string | null;
  readonly documentRef: string;
  readonly documentDate: CivilDate;
  readonly label: string;
  readonly debitCents: bigint;
  readonly creditCents: bigint;
  readonly letter?: string | null;
  readonly letterDate?: CivilDate | null;
  readonly validDate: CivilDate;
  readonly currency?: string | null;
  /** In units of `currency`, a decimal with a point. */
  readonly currencyAmount?: string | null;
  readonly analytic?: string | null;
}

export type FecEncoding = "utf-8" | "iso-8859-15";

export interface WriteFecOptions {
  readonly encoding?: FecEncoding;
  /** Letterings completed after this day belong to the next year's file, and are left blank. */
  readonly closing?: CivilDate;
}

export const analyticColumn = "CodeAnalytique";
const chunkLength = 65_536;

/**
 * Writes a FEC (R3.11 to R3.13): the 18 columns and the analytic code, tabs, CRLF, decimal commas, AAAAMMJJ.
 * The order of the entries is the caller's: that of validation, opening entries first. Gives chunks of about
 * 64 KB. Throws on a record that no ledger holds: without an amount, with two, negative, or with a mandatory
 * value blank.
 */
export async function* writeFec(
  entries: AsyncIterable<readonly FecRecord[]> | Iterable<readonly FecRecord[]>,
  { encoding = "utf-8", closing }: WriteFecOptions = {},
): AsyncGenerator<Buffer> {
  const encode = encoding === "utf-8" ? (text: string) => Buffer.from(text, "utf8") : encodeLatin9;
  let text = `${[...fecColumns, analyticColumn].join("\t")}\r\n`;
  for await (const records of entries) {
    for (const record of records) text += `${fieldsOf(record, closing).join("\t")}\r\n`;
    if (text.length < chunkLength) continue;
    yield encode(text);
    text = "";
  }
  if (text !== "") yield encode(text);
}

function fieldsOf(record: FecRecord, closing: CivilDate | undefined): string[] {
  const { debitCents, creditCents } = record;
  if (debitCents < 0n || creditCents < 0n || debitCents > 0n === creditCents > 0n)
    throw new Error(`writeFec: entry ${record.number}: a line has exactly one amount above zero`);
  const must = (column: FecColumn, value: string): string => mandatory(column, value, record.number);
  const auxiliary = clean(record.auxiliary);
  const letter = record.letterDate && !(closing && record.letterDate > closing) ? clean(record.letter) : "";
  const foreign = record.currency && record.currencyAmount;
  return [
    must("JournalCode", record.journalCode),
    must("JournalLib", record.journalLabel),
    must("EcritureNum", record.number),
    compact(record.date),
    must("CompteNum", record.account),
    must("CompteLib", record.accountLabel),
    auxiliary,
    auxiliary && (clean(record.auxiliaryLabel) || auxiliary),
    must("PieceRef", record.documentRef),
    compact(record.documentDate),
    must("EcritureLib", record.label),
    formatAmount(debitCents),
    formatAmount(creditCents),
    letter,
    letter && compact(record.letterDate ?? ""),
    compact(record.validDate),
    foreign ? (record.currencyAmount ?? "").replace(".", ",") : "",
    foreign ? clean(record.currency) : "",
    clean(record.analytic),
  ];
}

function mandatory(column: FecColumn, value: string, number: string): string {
  const text = clean(value);
  if (text === "") throw new Error(`writeFec: entry ${number}: ${column} is blank`);
  return text;
}

const compact = (date: CivilDate): string => date.slice(0, 4) + date.slice(5, 7) + date.slice(8);

// Anything but single spaces within: most texts of a million lines are clean already.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const unclean = /[\x00-\x1f\x7f-\xa0|\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]|^ | $| {2}/;

/** Separators and line breaks inside a text would shift the columns: each becomes a space (R3.16). */
function clean(text: string | null | undefined): string {
  if (!text) return "";
  if (!unclean.test(text)) return text;
  return text
    .replace(controlCharacters, " ")
    .replace(/[|\s\u2028\u2029]+/g, " ")
    .trim();
}

const latin9 = new Map<string, number>();
const decoder = new TextDecoder("iso-8859-15");
for (let byte = 0xa0; byte <= 0xff; byte++) latin9.set(decoder.decode(Uint8Array.of(byte)), byte);
const nearest = new Map(
  Object.entries({ "’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "…": "...", "•": "*" }),
);

/**
 * ISO 8859-15 has no curly quotes, nor most letters of the world: the nearest is written, or a question
 * mark.
 */
function encodeLatin9(text: string): Buffer {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: everything that is not ASCII
  const bytes = text.replace(/[^\x00-\x7f]/gu, (char) => {
    const byte = latin9.get(char);
    if (byte !== undefined) return String.fromCharCode(byte);
    return nearest.get(char) ?? (char.normalize("NFD").replace(/[^ -~]/g, "") || "?");
  });
  return Buffer.from(bytes, "latin1");
}
