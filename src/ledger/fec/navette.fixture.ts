import type { FecEntry } from "./fec.ts";
import { fecColumns } from "./fec.ts";
import { type FecReading, readFec } from "./read-fec.ts";

/** The first entries of La Navette's 2027, as a lawful FEC tells them. */
export const fileName = "732829320FEC20271231.txt";

const header = [...fecColumns, "CodeAnalytique"];

const entry = (head: string, rows: readonly string[]) =>
  rows.map((row) => {
    const [code, label, number, date, ref, valid] = head.split("|");
    const [account, name, aux, auxName, text, debit, credit, letter, letterDate, activity] = row.split("|");
    return [code, label, number, date, account, name, aux, auxName, ref, date, text, debit, credit].concat([
      letter,
      letterDate,
      valid,
      "",
      "",
      activity,
    ]) as string[];
  });

export const rows: readonly string[][] = [
  ...entry("AN|À nouveaux|AN2027-00001|20270101|AN2027|20270105", [
    "512000|Banque|||Report du solde|10000,00|0,00|||COOP",
    "101300|Capital souscrit|||Report du capital|0,00|10000,00|||COOP",
  ]),
  ...entry("VE|Ventes|VE2027-00001|20270915|F2027-00042|20270930", [
    "411000|Clients|C0042|Épicerie du Môle|Facture F2027-00042|1200,00|0,00|A|20271003|A017",
    "706000|Prestations de services|||Facture F2027-00042|0,00|1000,00|||A017",
    "445740|TVA en attente|||Facture F2027-00042|0,00|200,00|||A017",
  ]),
  ...entry("BQ|Banque|BQ2027-00001|20271003|REL2027-10|20271031", [
    "512000|Banque|||Virement Épicerie du Môle|1200,00|0,00|||A017",
    "411000|Clients|C0042|Épicerie du Môle|Virement Épicerie du Môle|0,00|1200,00|A|20271003|A017",
  ]),
  ...entry("OD|Opérations diverses|OD2027-00001|20271003|F2027-00042|20271031", [
    "445740|TVA en attente|||TVA exigible cœur|200,00|0,00|||A017",
    "445710|TVA collectée|||TVA exigible cœur|0,00|200,00|||A017",
  ]),
];

export interface Shape {
  readonly rows?: readonly (readonly string[])[];
  readonly header?: readonly string[];
  readonly separator?: string;
  readonly end?: string;
  readonly encode?: (text: string) => Buffer;
}

/** The file in a given shape; lawful without any. */
export function fecOf(shape: Shape = {}): Buffer {
  const { separator = "\t", end = "\r\n", encode = (text: string) => Buffer.from(text, "utf8") } = shape;
  const all = [shape.header ?? header, ...(shape.rows ?? rows)];
  return encode(all.map((fields) => fields.join(separator) + end).join(""));
}

/** The rows with one field changed: `line` as in the file, where the header is line 1. */
export function change(line: number, column: string, value: string): string[][] {
  const at = header.indexOf(column);
  return rows.map((row, i) => (i + 2 === line ? row.with(at, value) : [...row]));
}

/** The rows without the columns named. */
export function withoutColumns(...names: string[]): Shape {
  const keep = (row: readonly string[]) => row.filter((_, i) => !names.includes(header[i] ?? ""));
  return { header: keep(header), rows: rows.map(keep) };
}

export async function* chunks(bytes: Buffer, size = 97): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

export async function readAll(bytes: Buffer, name = fileName) {
  const reading: FecReading = readFec(chunks(bytes), name);
  const entries: FecEntry[] = [];
  for await (const each of reading) entries.push(each);
  const { problems, accounts } = reading.report;
  const balances = [...accounts].map(([number, { debitCents, creditCents }]) => [
    number,
    debitCents - creditCents,
  ]);
  return {
    entries,
    report: reading.report,
    refused: problems.refusals.map(
      ({ code, line, column }) => `${short(code)} ${line}:${column?.name ?? ""}`,
    ),
    warned: [...new Set(problems.warnings.map(({ code }) => short(code)))].sort(),
    balances: Object.fromEntries(balances) as Record<string, bigint>,
  };
}

const short = (code: string) => code.replace("ledger.fec.", "");
