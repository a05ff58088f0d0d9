import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readSheet } from "read-excel-file/node";
import type { Statement, StatementValue } from "./statement.ts";
import { writeCsv } from "./write-csv.ts";
import { type ExportedLine, writeEntriesCsv, writePlainJournal } from "./write-entries.ts";
import { mostXlsxRows, writeXlsx } from "./write-xlsx.ts";

async function* each<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items;
}
async function text(parts: AsyncIterable<Buffer>): Promise<string> {
  const all: Buffer[] = [];
  for await (const part of parts) all.push(part);
  return Buffer.concat(all).toString();
}
const statementOf = (rows: Iterable<Record<string, StatementValue>>): Statement => ({
  columns: [
    { key: "account", label: "Compte", kind: "text" },
    { key: "on", label: "Date", kind: "date" },
    { key: "balance", label: "Solde", kind: "cents" },
    { key: "count", label: "Lignes", kind: "integer" },
  ],
  rows: each(rows),
});

test("a statement leaves as the CSV of a French Excel", async () => {
  const rows = [
    { account: 'Le "Môle"; quai', on: "2027-03-14", balance: -123_456n, count: 3 },
    { account: null, on: null, balance: 5n, count: undefined },
  ];
  const lines = '\ufeffCompte;Date;Solde;Lignes\r\n"Le ""Môle""; quai";14/03/2027;-1234,56;3\r\n;;0,05;\r\n';
  assert.equal(await text(writeCsv(statementOf(rows))), lines);
});

test("no text of a CSV begins like a formula", async () => {
  const anything = fc
    .tuple(fc.constantFrom("", "=", "+", "-", "@", "\t", "\r"), fc.string())
    .map((t) => t.join(""));
  await fc.assert(
    fc.asyncProperty(anything, async (account) => {
      const csv = await text(writeCsv(statementOf([{ account }])));
      assert.doesNotMatch(csv.slice(csv.indexOf("\r\n") + 2), /^"?[=+\-@\t\r]/);
    }),
  );
});

test("a statement leaves as a workbook that reads back the same", async () => {
  const rows = [{ account: "=1+1 \u0001 Môle", on: "2027-03-14", balance: -123_456n, count: 3 }];
  const book = await writeXlsx(statementOf(rows), "Balance 2027/03: tous les comptes de La Navette");
  const [header, first] = await readSheet(book ?? Buffer.alloc(0));
  assert.deepEqual(header, ["Compte", "Date", "Solde", "Lignes"]);
  assert.deepEqual(first, ["=1+1   Môle", new Date("2027-03-14T00:00:00Z"), -1234.56, 3]);
});

test("a workbook has a greatest length", async () => {
  const rows = Array.from({ length: mostXlsxRows + 1 }, () => ({ account: "1" }));
  assert.equal(await writeXlsx(statementOf(rows), "Balance"), null);
});

const lines: ExportedLine[] = [
  {
    date: "2027-03-14",
    journal: "VE",
    number: "1",
    account: "411000",
    auxiliary: "C 42",
    label: "Bois, vis; clous",
    debitCents: 120_000n,
    creditCents: 0n,
    activity: "A017",
  },
  {
    date: "2027-03-14",
    journal: "VE",
    number: "1",
    account: "706000",
    label: "=Bois",
    debitCents: 0n,
    creditCents: 120_000n,
  },
];

test("entries leave for other programs", async () => {
  assert.equal(
    await text(writeEntriesCsv(each(lines))),
    [
      "date,journal,number,account,label,debit,credit,activity",
      '2027-03-14,VE,1,411000,"Bois, vis; clous",1200.00,0.00,A017',
      "2027-03-14,VE,1,706000,'=Bois,0.00,1200.00,\r\n",
    ].join("\r\n"),
  );
});

test("entries leave as an hledger journal", async () => {
  assert.equal(
    await text(writePlainJournal(each(lines))),
    `decimal-mark .
commodity 1000.00 EUR

2027-03-14 * (VE/1) Bois, vis, clous
    4:411000:C_42  1200.00 EUR  ; activity:A017
    7:706000  -1200.00 EUR
`,
  );
});
