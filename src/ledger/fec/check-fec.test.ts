import assert from "node:assert/strict";
import { test } from "node:test";
import { checkFec } from "./check-fec.ts";
import { change, chunks, fecOf, fileName, rows, type Shape, withoutColumns } from "./navette.fixture.ts";

const check = async (shape: Shape = {}, name = fileName) =>
  (await checkFec(chunks(fecOf(shape)), name)).map(({ rule, line, column }) =>
    `${rule} ${line} ${column ?? ""}`.trim(),
  );

test("a lawful FEC passes the check", async () => {
  assert.deepEqual(await check(), []);
  assert.deepEqual(await check({ separator: "|", end: "\n" }), []);
});

/** The mutations of R3.17, and those that the tester of the administration accepts without looking. */
const mutations: Record<string, [shape: Shape, first: string]> = {
  "R3.17 decimal point": [{ rows: change(4, "Debit", "1200.00") }, "R3.13 4 Debit"],
  "R3.17 a field less": [{ rows: rows.map((row, i) => (i === 2 ? row.slice(0, 18) : row)) }, "R3.16 4"],
  "R3.17 blank label": [{ rows: change(5, "EcritureLib", "") }, "R3.16 5 EcritureLib"],
  "R3.17 month 13": [{ rows: change(4, "EcritureDate", "20271301") }, "R3.13 4 EcritureDate"],
  "R3.17 account VE411": [{ rows: change(4, "CompteNum", "VE411") }, "R3.12 4 CompteNum"],
  "31 February": [{ rows: change(4, "EcritureDate", "20270231") }, "R3.13 4 EcritureDate"],
  unbalanced: [{ rows: change(5, "Credit", "999,00") }, "R3.16 4 Debit"],
  "both zero": [{ rows: change(5, "Credit", "0,00") }, "R3.16 5 Credit"],
  "another year": [{ rows: change(4, "EcritureDate", "20260915") }, "R3.11 4 EcritureDate"],
  "validated too early": [{ rows: change(10, "ValidDate", "20271002") }, "R3.11 10 ValidDate"],
  "order of validation": [{ rows: change(2, "ValidDate", "20270110") }, "R3.11 3 ValidDate"],
  "two dates": [{ rows: change(5, "EcritureDate", "20270916") }, "R3.11 5 EcritureDate"],
  "interrupted entry": [
    { rows: [...rows.slice(0, 5), ...rows.slice(7), ...rows.slice(5, 7), ...rows.slice(0, 1)] },
    "R3.11 11 EcritureNum",
  ],
  gap: [
    { rows: [...rows, ...rows.slice(7).map((row) => row.with(2, "OD2027-00003"))] },
    "R3.11 11 EcritureNum",
  ],
  "lettering open": [{ rows: change(8, "EcritureLet", "B") }, "R3.16 4 EcritureLet"],
  "letter without date": [{ rows: change(8, "DateLet", "") }, "R3.16 8 EcritureLet"],
  "third party half": [{ rows: change(4, "CompAuxLib", "") }, "R3.16 4 CompAuxNum"],
  "blank document": [{ rows: change(4, "PieceRef", "") }, "R3.16 4 PieceRef"],
  "column missing": [withoutColumns("PieceRef"), "R3.12 1 PieceRef"],
  "Windows-1252": [{ encode: (text) => Buffer.from(text.replaceAll("œ", "\u009c"), "latin1") }, "R3.13 1"],
  "no entry": [{ rows: [] }, "R3.11 1"],
};

for (const [name, [shape, first]] of Object.entries(mutations))
  test(`the check finds: ${name}`, async () => {
    assert.equal((await check(shape))[0], first);
  });

test("the check finds a wrong file name", async () => {
  assert.deepEqual(await check({}, "export.txt"), ["R3.14 1"]);
});
