import assert from "node:assert/strict";
import { test } from "node:test";
import writeXlsxFile from "write-excel-file/node";
import { UploadedFile } from "../uploaded-file.ts";
import { openSheet, type SheetColumn, templateOf } from "./sheet.ts";

const columns: readonly SheetColumn[] = [
  { key: "name", fr: "Nom", en: "Name", required: true, example: "Dupont ; fils" },
  { key: "siret", fr: "SIRET", en: "SIRET", others: ["n° de siret"] },
  { key: "on", fr: "Depuis le", en: "Since" },
  { key: "due", fr: "Montant", en: "Amount" },
];

async function read(bytes: Buffer | string, language = "fr") {
  const sheet = await openSheet(UploadedFile.ofBytes("essai.csv", Buffer.from(bytes)), columns, language);
  const rows = sheet.rows.map((row) => [
    row.line,
    sheet.text(row, "name", 10),
    sheet.text(row, "siret").replace(/\s/g, ""),
    sheet.date(row, "on"),
    sheet.cents(row, "due"),
  ]);
  return { sheet, rows, said: sheet.said };
}
const expected = [
  [2, "Maïté", "91234567500017", "2026-12-31", 123_456n],
  [4, "Béa", "", null, null],
];

test("every usual dialect says the same", async () => {
  const french =
    "Nom;N° de SIRET;Depuis le;Montant\r\nMaïté;912 345 675 00017;31/12/2026;1 234,56\r\n;;;\r\nBéa;;;\r\n";
  const english = 'Amount,Since,Name,SIRET\n1234.56,2026-12-31,Maïté,91234567500017\n,,,\n,,"Béa",\n';
  const dialects = [french, `\ufeff${french}`, Buffer.from(french, "latin1"), english];
  for (const file of [...dialects, french.replaceAll(";", "\t")]) {
    const { rows, said } = await read(file);
    assert.deepEqual([rows, said], [expected, ""]);
  }
});

test("a workbook says the same, with its own dates and numbers", async () => {
  const text = (value: string) => ({ value });
  const day = { value: new Date("2026-12-31T00:00:00Z"), type: Date, format: "dd/mm/yyyy" };
  const head = ["Since", "Name", "SIRET", "Amount"].map(text);
  const rows = [[day, text("Maïté"), text("912 345 675 00017"), { value: 1234.56 }], [], [null, text("Béa")]];
  const found = await read(await writeXlsxFile([head, ...rows], {}).toBuffer());
  assert.deepEqual([found.rows, found.said], [expected, ""]);
});

test("whatever is wrong is said with its line and its column", async () => {
  const { said } = await read("Nom;Depuis le;Montant\nUn nom trop long;31/02/2026;1.234\n;;x\n");
  assert.deepEqual(said.split("\n"), [
    "Ligne 2, colonne 1 (Nom) : 10 caractères au plus, il y en a 16.",
    "Ligne 2, colonne 2 (Depuis le) : « 31/02/2026 » n’est pas une date. Écrivez par exemple 31/12/2027.",
    "Ligne 2, colonne 3 (Montant) : « 1.234 » peut se lire de deux façons. Écrivez deux décimales, par exemple 1234,00.",
    "Ligne 3, colonne 1 (Nom) : cette valeur est obligatoire.",
    "Ligne 3, colonne 3 (Montant) : « x » n’est pas un montant. Écrivez par exemple 1234,56.",
  ]);
  assert.match((await read("SIRET\n1\n")).said, /^La colonne « Nom » manque/);
  assert.match((await read("SIRET\n1\n", "en")).said, /^The column “Name” is missing/);
  assert.match((await read("Nom\n")).said, /n’a que son en-tête/);
  assert.match((await read("%PDF-1.7")).said, /de type PDF/);
  const many = await read(`Nom\n${"Un nom trop long\n".repeat(45)}`);
  assert.match(many.said, /\nEt 5 autres remarques de la même sorte\.$/);
});

test("one column of the file that nobody reads is told, and the template reads back", async () => {
  const { sheet } = await read("Nom;Mémo\nMaïté;x\n");
  assert.deepEqual([sheet.unread, sheet.sample()], [["Mémo"], { heads: ["Nom"], firstLines: [["Maïté"]] }]);
  const template = await openSheet(
    UploadedFile.ofBytes("modele.csv", Buffer.from(templateOf(columns, "fr"))),
    columns,
    "fr",
  );
  assert.deepEqual(template.sample(), {
    heads: ["Nom", "SIRET", "Depuis le", "Montant"],
    firstLines: [["Dupont ; fils", "", "", ""]],
  });
});
