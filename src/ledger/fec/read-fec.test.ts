import assert from "node:assert/strict";
import { test } from "node:test";
import { change, fecOf, fileName, readAll, rows, type Shape, withoutColumns } from "./navette.fixture.ts";
import { sayProblem } from "./problems.ts";

const latin1 = (text: string) => Buffer.from(text.replaceAll("œ", "oe"), "latin1");
const latin9 = (text: string) => Buffer.from(text.replaceAll("œ", "\u00bd"), "latin1");
const windows = (text: string) => Buffer.from(text.replaceAll("œ", "\u009c"), "latin1");
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, "utf16le");
const each = (turn: (row: readonly string[], line: number) => readonly string[]) => ({
  rows: rows.map((row, i) => turn(row, i + 2)),
});
const set = (column: number, value: string) => each((row) => row.with(column, value));
const header = fecOf().toString().split("\r\n")[0]?.split("\t") ?? [];
const dated = (form: (date: string) => string) =>
  each((row) => row.map((field, i) => ([3, 9, 14, 15].includes(i) && field ? form(field) : field)));
const quote = (field: string) => (field === "" ? "" : `"${field.replaceAll('"', '""')}"`);
const amountAndSide = {
  header: header.with(11, "Montant").with(12, "Sens"),
  ...each((row) => (row[11] === "0,00" ? row.with(11, row[12] ?? "").with(12, "C") : row.with(12, "D"))),
};

/** What packages write, and what must be said of it. */
const dialects: Record<string, [shape: Shape, warned: string[]]> = {
  lawful: [{}, []],
  "bar and LF": [{ separator: "|", end: "\n" }, []],
  CR: [{ end: "\r" }, []],
  "byte order mark": [{ encode: (text) => Buffer.from(`\ufeff${text}`) }, []],
  "ISO 8859-1": [{ encode: latin1 }, []],
  "ISO 8859-15": [{ encode: latin9 }, []],
  "Windows-1252": [{ encode: windows }, []],
  "UTF-16": [{ encode: utf16 }, []],
  "UTF-16 without a mark": [{ encode: (text) => Buffer.from(text, "utf16le") }, []],
  "UTF-16 without a mark, the other way round": [
    { encode: (text) => Buffer.from(text, "utf16le").swap16() },
    [],
  ],
  "Montant and Sens": [amountAndSide, []],
  "Sens +1 and -1": [
    { ...amountAndSide, rows: amountAndSide.rows.map((row) => row.with(12, row[12] === "D" ? "+1" : "-1")) },
    [],
  ],
  "header in capitals with accents": [
    { header: header.map((name) => ` ${name.toUpperCase().replace("DEBIT", "DÉBIT")} `) },
    [],
  ],
  "quoted fields": [{ header: header.map(quote), ...each((row) => row.map(quote)) }, []],
  "quoted texts, blank ones too": [
    each((row) => row.map((field, i) => ([1, 5, 6, 7, 10].includes(i) ? `"${field}"` : field))),
    [],
  ],
  "files put end to end, each with its header": [
    { rows: [...rows.slice(0, 2), header, ...rows.slice(2)] },
    ["header-repeated"],
  ],
  "separator after the last field": [{ header: [...header, ""], ...each((row) => [...row, ""]) }, []],
  "separator after the last field of lines only": [each((row) => [...row, ""]), []],
  "last blank fields left out": [
    each((row) => row.slice(0, row[13] ? 16 : 13)),
    ["short-lines", "valid-date-missing"],
  ],
  "signs and zeros": [each((row) => row.with(11, `+000${row[11]}`).with(12, `${row[12]}+`)), []],
  "four decimals": [each((row) => row.with(11, `${row[11]}00`).with(12, `${row[12]}00`)), []],
  "blank for zero": [
    each((row) =>
      row
        .with(11, row[11] === "0,00" ? "" : (row[11] ?? ""))
        .with(12, row[12] === "0,00" ? "" : (row[12] ?? "")),
    ),
    [],
  ],
  "negative on the other side": [
    each((row) =>
      row[0] === "OD"
        ? row
            .with(11, row[12] === "0,00" ? "0,00" : `-${row[12]}`)
            .with(12, row[11] === "0,00" ? "0,00" : `${row[11]}-`)
        : row,
    ),
    ["negative"],
  ],
  "ISO dates with a time": [
    dated((d) => `${d.slice(0, 4)}-${d.slice(4, 6)}-${d.slice(6)} 00:00:00`),
    ["date-form"],
  ],
  "French dates": [dated((d) => `${d.slice(6)}/${d.slice(4, 6)}/${d.slice(0, 4)}`), ["date-form"]],
  "zeros for a date": [each((row) => (row[14] === "" ? row.with(14, "00000000") : row)), []],
  "the euro as a currency": [set(17, "EUR"), []],
  "sixteen columns": [withoutColumns("Montantdevise", "Idevise", "CodeAnalytique"), ["column-absent"]],
  "no lettering, no third party": [
    withoutColumns("EcritureLet", "DateLet", "CompAuxNum", "CompAuxLib"),
    ["column-absent"],
  ],
  "columns in another order": [
    { header: [...header.slice(1), "JournalCode"], ...each((row) => [...row.slice(1), row[0] ?? ""]) },
    ["columns-order"],
  ],
  "no validation date": [set(15, ""), ["valid-date-missing"]],
  "no document date": [set(9, ""), ["document-date-missing"]],
  "no document": [set(8, ""), ["document-absent"]],
  "no label": [set(10, ""), ["label-absent"]],
  "the document on the first line of each entry only": [
    { rows: rows.map((row, i) => (row[2] === rows[i - 1]?.[2] ? row.with(8, "") : row)) },
    ["partly-absent"],
  ],
  "no names of accounts and journals": [
    each((row) => row.with(5, "").with(1, "")),
    ["account-label-missing", "journal-label-missing"],
  ],
  "third parties without names": [each((row) => row.with(7, "")), ["auxiliary-label-absent"]],
  "no numbers": [set(2, ""), ["number-missing"]],
  "lines apart": [{ rows: [...rows.filter((_, i) => i % 2), ...rows.filter((_, i) => !(i % 2))] }, []],
  "a line without an amount": [{ rows: [...rows, (rows.at(-1) ?? []).with(12, "0,00")] }, ["zero-line"]],
  "blank lines at the end": [{ rows: [...rows, [""], [""], ["\u001a"]] }, []],
  "lettering without a date": [each((row) => row.with(14, "")), ["letter-date-missing"]],
};

const lawful = await readAll(fecOf());

for (const [name, [shape, warned]] of Object.entries(dialects))
  test(`a FEC loads with the same balances: ${name}`, async () => {
    const read = await readAll(fecOf(shape));
    assert.deepEqual(read.refused, []);
    assert.deepEqual(read.warned, warned);
    assert.deepEqual(read.balances, lawful.balances);
    assert.equal(read.entries.length, 4);
    assert.equal(read.report.debitCents, 1_260_000n);
  });

test("texts come out the same from every encoding that has them", async () => {
  for (const encode of [latin9, windows, utf16]) {
    const { entries } = await readAll(fecOf({ encode }));
    assert.equal(entries[1]?.lines[0]?.auxiliaryLabel, "Épicerie du Môle");
    assert.equal(entries[3]?.label, "TVA exigible cœur");
  }
});

/** One change each, and where it is refused. */
const mutants: Record<string, [shape: Shape, refused: string]> = {
  "decimal point": [{ rows: change(4, "Debit", "1200.00") }, "decimal-point 4:Debit"],
  thousands: [{ rows: change(4, "Debit", "1 200,00") }, "thousands 4:Debit"],
  letters: [{ rows: change(4, "Debit", "12OO,00") }, "amount-invalid 4:Debit"],
  "third decimal": [{ rows: change(4, "Debit", "1200,001") }, "amount-invalid 4:Debit"],
  overflow: [{ rows: change(4, "Debit", "99999999999999,00") }, "amount-too-large 4:Debit"],
  negative: [{ rows: change(4, "Debit", "-1200,00") }, "negative-unbalanced 4:Debit"],
  "both sides": [{ rows: change(4, "Credit", "1200,00") }, "both-sides 4:Credit"],
  unbalanced: [{ rows: change(5, "Credit", "999,00") }, "unbalanced 4:Credit"],
  "31 February": [{ rows: change(4, "EcritureDate", "20270231") }, "date-invalid 4:EcritureDate"],
  "month 13": [{ rows: change(4, "PieceDate", "20271301") }, "date-invalid 4:PieceDate"],
  "another year": [{ rows: change(4, "EcritureDate", "20260915") }, "date-out-of-year 4:EcritureDate"],
  "two dates": [{ rows: change(5, "EcritureDate", "20270916") }, "two-dates 5:EcritureDate"],
  "no date": [{ rows: change(5, "EcritureDate", "") }, "value-missing 5:EcritureDate"],
  "short account": [{ rows: change(5, "CompteNum", "70") }, "account-invalid 5:CompteNum"],
  "account in letters": [{ rows: change(4, "CompteNum", "VE411") }, "account-invalid 4:CompteNum"],
  "document lost": [{ rows: change(5, "PieceRef", "") }, "partly-missing 5:PieceRef"],
  "label lost": [{ rows: change(5, "EcritureLib", "") }, "partly-missing 5:EcritureLib"],
  "third party half": [{ rows: change(4, "CompAuxLib", "") }, "auxiliary-label-missing 4:CompAuxLib"],
  "a line twice": [{ rows: [...rows, rows.at(-1) ?? []] }, "repeated-line 11:Credit"],
  "extra separator": [{ rows: change(4, "EcritureLib", "Facture\tF2027") }, "field-count 4:EcritureLib"],
  "a field less": [
    { rows: rows.map((row, i) => (i === 2 ? row.slice(0, 18) : row)) },
    "field-count 4:CodeAnalytique",
  ],
  semicolon: [{ separator: ";" }, "separator 1:JournalCode"],
  "no header": [{ header: [...(rows[0] ?? [])] }, "header-missing 1:JournalCode"],
  "column missing": [withoutColumns("PieceRef"), "column-missing 1:PieceRef"],
  "column named otherwise": [{ header: header.with(0, "CodeJournal") }, "column-missing 1:JournalCode"],
  "column twice": [{ header: header.with(18, "Debit") }, "column-twice 1:Debit"],
  "no entry": [{ rows: [] }, "no-entry 1:"],
  spreadsheet: [{ encode: () => Buffer.from("PK\u0003\u0004 a workbook") }, "not-text 1:"],
  "a page of a web site": [{ encode: () => Buffer.from("<!DOCTYPE html><html></html>") }, "not-text 1:"],
  nothing: [{ encode: () => Buffer.alloc(0) }, "empty 1:"],
  "no line break": [{ encode: () => Buffer.alloc(1_200_000, "a") }, "line-too-long 1:"],
};

for (const [name, [shape, refused]] of Object.entries(mutants))
  test(`a FEC is refused with line and column: ${name}`, async () => {
    const read = await readAll(fecOf(shape));
    assert.deepEqual(read.refused, [refused]);
    const sentence = sayProblem(read.report.problems.refusals[0] as never, "fr");
    assert.match(sentence, /^Ligne \d+.* : .+\.$/);
    assert.doesNotMatch(sentence, /[{}]/);
  });

test("a truncated FEC is refused wherever it is cut, unless between two entries", async () => {
  const whole = fecOf();
  const ends = [4, 7, 9, 11].map((line) => fecOf({ rows: rows.slice(0, line - 2) }).length);
  for (let length = 0; length < whole.length - 2; length++) {
    const { refused } = await readAll(whole.subarray(0, length));
    const complete = ends.some((end) => length >= end - 8 && length <= end);
    if (!complete) assert.notDeepEqual(refused, [], `cut at ${length}`);
  }
});

test("an entry longer than the ledger can place is refused where it begins", async () => {
  const [first = [], second = []] = rows.slice(0, 2);
  const half = (row: readonly string[]) => Array.from({ length: 16_500 }, () => row);
  const read = await readAll(fecOf({ rows: [...half(first), ...half(second)] }));
  assert.deepEqual(read.refused, ["entry-too-long 2:EcritureNum"]);
});

test("a number that names the journal is told from an entry's number", async () => {
  const numbers: Record<string, string> = { AN: "1", VE: "2", BQ: "3", OD: "4" };
  const later = rows
    .slice(2, 5)
    .map((row) => row.with(3, "20270920").with(8, "F2027-00043").with(13, "").with(14, ""));
  const all = [...rows.slice(0, 5), ...later, ...rows.slice(5)].map((row) =>
    row.with(2, numbers[row[0] ?? ""] ?? ""),
  );
  const read = await readAll(fecOf({ rows: all }));
  assert.deepEqual([read.refused, read.warned, read.entries.length], [[], ["number-reused"], 5]);
});

test("a name that is not lawful is warned of, and then any date loads", async () => {
  const { refused, warned } = await readAll(
    fecOf({ rows: rows.map((row) => row.with(3, `2019${row[3]?.slice(4)}`)) }),
    "export.txt",
  );
  assert.deepEqual([refused, warned], [[], ["file-name"]]);
  assert.equal((await readAll(fecOf(), `exports/${fileName}`)).report.siren, "732829320");
});

test("reading stops after a hundred refusals and says so", async () => {
  const wrong = Array.from({ length: 500 }, () => (rows[0] ?? []).with(11, "1.00"));
  const { report } = await readAll(fecOf({ rows: wrong }));
  assert.equal(report.problems.refusals.length, 101);
  assert.equal(report.problems.refusals.at(-1)?.code, "ledger.fec.stopped");
});
