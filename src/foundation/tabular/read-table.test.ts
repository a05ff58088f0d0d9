import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import writeXlsxFile from "write-excel-file/node";
import { Refused, sayRefusal } from "../refusal.ts";
import { type Cell, cellAt, columnNamed, readCents, readDate } from "./read-cell.ts";
import { readTable, type TableRow } from "./read-table.ts";

async function* bytesOf(file: Buffer, size = 7): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.length; at += size) yield file.subarray(at, at + size);
}
async function read(file: Buffer | string) {
  const table = await readTable(bytesOf(Buffer.from(file)));
  const rows: TableRow[] = [];
  for await (const row of table.rows) rows.push(row);
  return {
    header: table.header,
    rows: rows.map(({ line, values }) => [line, ...values]),
    table,
    first: rows[0],
  };
}
const refusedWith = (code: string, line?: number) => (error: unknown) =>
  error instanceof Refused &&
  error.refusal.code === `foundation.tabular.${code}` &&
  (line === undefined || sayRefusal(error.refusal, "fr").startsWith(`Ligne ${line} `));

const body = [
  [2, "Maïté Etcheverry", "1 200,50"],
  [4, "Bois; vis", "3"],
];

test("a table comes from any usual CSV", async () => {
  const text = 'Nom;Solde\r\nMaïté Etcheverry;1 200,50\r\n;\r\n"Bois; vis";3\r\n';
  for (const file of [text, `\ufeff${text}`, text.replaceAll("\r\n", "\n"), Buffer.from(text, "latin1")])
    assert.deepEqual((await read(file as string)).rows, body);
  for (const mark of [",", "\t", "|"]) {
    const other = `Nom${mark}Solde\n"Maïté Etcheverry"${mark}"1 200,50"\n\n"Bois; vis"${mark}3`;
    assert.deepEqual((await read(other)).rows, body);
  }
});

test("a table comes from a workbook", async () => {
  const day = { value: new Date("2027-03-14T00:00:00Z"), type: Date, format: "dd/mm/yyyy" };
  const sheet = [
    ["Nom", "Solde", "Le"].map((value) => ({ value })),
    [{ value: "Maïté" }, { value: 0.3 }, day],
  ];
  const { header, rows: found } = await read(await writeXlsxFile(sheet, {}).toBuffer());
  assert.deepEqual([header, found], [["Nom", "Solde", "Le"], [[2, "Maïté", "0.3", "2027-03-14"]]]);
});

test("what is no table is refused in a sentence", async () => {
  await assert.rejects(read(""), refusedWith("empty"));
  await assert.rejects(read("%PDF-1.7"), refusedWith("not-table"));
  await assert.rejects(read("PK\u0003\u0004 no workbook"), refusedWith("broken-workbook"));
  await assert.rejects(read("a;b\n1;2\n1;2;3\n"), refusedWith("too-many-cells", 3));
  await assert.rejects(read('a;b\n1;"2\n3;4\n'), refusedWith("quote-open"));
});

test("a column is found by name whatever its spelling", () => {
  assert.equal(columnNamed(["Nom", " Numéro de SIRET "], "siret", "numero de siret"), 1);
  assert.equal(columnNamed(["Nom"], "siret"), -1);
});

const cell = (text: string): Cell => ({ text, line: 4, column: { number: 2, name: "Solde" } });

test("amounts are read in French and in English", () => {
  const clear: Record<string, bigint | null> = {
    "1 234,56": 123_456n,
    "1,234.56": 123_456n,
    "1.234,56": 123_456n,
    "1234.5": 123_450n,
    "12": 1200n,
    "12,5 €": 1250n,
    "(12,00)": -1200n,
    "-3": -300n,
    "3-": -300n,
    "−3,10": -310n,
    "1\u202f000,00 EUR": 100_000n,
    "1,234,567": 123_456_700n,
    "1.234.567,8": 123_456_780n,
    "0,500": 50n,
    "1234,5000": 123_450n,
    "": null,
  };
  for (const [text, cents] of Object.entries(clear)) assert.equal(readCents(cell(text)), cents, text);
  const refused = (text: string) => (readCents(cell(text)) as { code: string }).code.split(".").at(-1);
  for (const text of ["1.234", "1,234", "12.000"]) assert.equal(refused(text), "amount-unclear", text);
  for (const text of ["x", "1,2,3", "1.23,456", "0,005", "(3", "1--", "99999999999999", "12e3"])
    assert.equal(refused(text), "amount-invalid", text);
});

test("a refused amount says where it is", async () => {
  const { table, first } = await read("Nom;Solde\nBois;abc\n");
  const refusal = readCents(cellAt(table, first as TableRow, 1));
  assert.match(
    sayRefusal(refusal as never, "fr"),
    /^Ligne 2, colonne 2 \(Solde\) : « abc » n’est pas un montant/,
  );
});

test("amounts written in either notation read back the same", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -999_999_999_999n, max: 999_999_999_999n }), (cents) => {
      for (const locale of ["fr-FR", "en-GB", "de-DE"]) {
        const digits = String(cents < 0n ? -cents : cents).padStart(3, "0");
        const whole = BigInt(digits.slice(0, -2)).toLocaleString(locale);
        const text = `${cents < 0n ? "-" : ""}${whole}${locale === "en-GB" ? "." : ","}${digits.slice(-2)}`;
        assert.equal(readCents(cell(text)), cents, text);
      }
    }),
  );
});

test("dates are read in ISO and in French order", () => {
  assert.equal(readDate(cell("31/12/2027")), "2027-12-31");
  assert.equal(readDate(cell("2027-12-31")), "2027-12-31");
  assert.equal(readDate(cell("")), null);
  assert.equal((readDate(cell("31/02/2027")) as { code: string }).code, "foundation.tabular.date-invalid");
});
