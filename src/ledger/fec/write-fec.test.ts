import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { checkFec } from "./check-fec.ts";
import { describeFec } from "./describe-fec.ts";
import { fecFileName } from "./fec-name.ts";
import { chunks, fileName, readAll } from "./navette.fixture.ts";
import { type FecRecord, type WriteFecOptions, writeFec } from "./write-fec.ts";

const record: FecRecord = {
  journalCode: "VE",
  journalLabel: "Ventes",
  number: "1",
  date: "2027-03-14",
  account: "411000",
  accountLabel: "Clients",
  auxiliary: "C0042",
  auxiliaryLabel: "Épicerie du Môle",
  documentRef: "F2027-00001",
  documentDate: "2027-03-14",
  label: "Facture F2027-00001",
  debitCents: 120_050n,
  creditCents: 0n,
  validDate: "2027-03-20",
  analytic: "A017",
};
const other: FecRecord = {
  ...record,
  account: "706000",
  accountLabel: "Prestations",
  auxiliary: null,
  debitCents: 0n,
  creditCents: 120_050n,
};

async function write(records: Iterable<FecRecord>, options: WriteFecOptions = {}): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of writeFec([[...records]], options)) parts.push(part);
  return Buffer.concat(parts);
}

const day = fc.integer({ min: 1, max: 28 }).map((d) => `2027-06-${String(d).padStart(2, "0")}`);
const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }).map((s) => `x${s}`);
const amounts = fc.array(fc.bigInt({ min: 1n, max: 99_999_999n }), { minLength: 1, maxLength: 4 });
const book = fc.array(fc.record({ day, text, ref: text, party: text, amounts }), {
  minLength: 1,
  maxLength: 12,
});

/** Books with labels of any kind; each entry debits several customers and credits one account. */
function recordsOf(entries: ReturnType<(typeof book)["generate"]>["value"]): FecRecord[] {
  const sorted = entries.toSorted((a, b) => a.day.localeCompare(b.day));
  return sorted.flatMap((entry, i) => {
    const head = {
      ...record,
      number: String(i + 1),
      date: entry.day,
      documentDate: entry.day,
      validDate: entry.day,
    };
    const same = { ...head, label: entry.text, documentRef: entry.ref };
    const total = entry.amounts.reduce((sum, cents) => sum + cents, 0n);
    const debits = entry.amounts.map((debitCents) => ({ ...same, debitCents, auxiliaryLabel: entry.party }));
    return [
      ...debits,
      {
        ...other,
        ...same,
        account: "706000",
        accountLabel: "Prestations",
        auxiliary: null,
        debitCents: 0n,
        creditCents: total,
      },
    ];
  });
}

// A separator or a control character of a text is written as a space: that is all a round trip may change.
const flat = (s: string) => s.replace(/[\p{Cc}\ufeff|\s]+/gu, " ").trim();

test("what is written is lawful and reads back the same, whatever the texts", async () => {
  await fc.assert(
    fc.asyncProperty(book, async (entries) => {
      const records = recordsOf(entries);
      const bytes = await write(records);
      const findings = await checkFec(chunks(bytes), fileName);
      assert.deepEqual(findings, []);
      const read = await readAll(bytes);
      assert.deepEqual([read.refused, read.warned], [[], []]);
      const lines = read.entries.flatMap((e) =>
        e.lines.map((l) => ({ ...l, number: e.number, date: e.date, ref: e.documentRef })),
      );
      assert.deepEqual(
        lines.map((l) => [
          l.number,
          l.date,
          l.account,
          l.auxiliaryLabel ?? "",
          l.label,
          l.ref,
          l.debitCents,
          l.creditCents,
          l.analytic,
        ]),
        records.map((r) => [
          r.number,
          r.date,
          r.account,
          r.auxiliary ? flat(r.auxiliaryLabel ?? "") : "",
          flat(r.label),
          flat(r.documentRef),
          r.debitCents,
          r.creditCents,
          r.analytic,
        ]),
      );
    }),
    { numRuns: 150 },
  );
});

test("separators inside texts become spaces, and lines end with CRLF", async () => {
  const bytes = await write([{ ...record, label: "a\tb|c\r\nd\u0000e" }, other]);
  const [header, first] = bytes.toString().split("\r\n");
  assert.equal(header?.split("\t").at(-1), "CodeAnalytique");
  assert.equal(first?.split("\t")[10], "a b c d e");
  assert.equal(first?.split("\t")[11], "1200,50");
});

test("ISO 8859-15 writes what it has and the nearest of what it lacks", async () => {
  const bytes = await write([{ ...record, label: "cœur d’été 5 € – Łódź" }, other], {
    encoding: "iso-8859-15",
  });
  const line = new TextDecoder("iso-8859-15").decode(bytes).split("\r\n")[1];
  assert.equal(line?.split("\t")[10], "cœur d'été 5 € - ?ódz");
});

test("a lettering completed after the closing is left to the next year", async () => {
  const lettered = [record, other].map((each) => ({ ...each, letter: "A", letterDate: "2028-01-10" }));
  const fieldsOf = async (closing?: string) =>
    (await write(lettered, closing ? { closing } : {}))
      .toString()
      .split("\r\n")[1]
      ?.split("\t")
      .slice(13, 15);
  assert.deepEqual(await fieldsOf("2027-12-31"), ["", ""]);
  assert.deepEqual(await fieldsOf(), ["A", "20280110"]);
});

test("a line that no ledger holds is a fault", async () => {
  await assert.rejects(write([{ ...record, debitCents: 0n }]), /exactly one amount/);
  await assert.rejects(write([{ ...record, creditCents: 1n }]), /exactly one amount/);
  await assert.rejects(write([{ ...record, debitCents: -1n }]), /exactly one amount/);
  await assert.rejects(write([{ ...record, label: "\t" }]), /EcritureLib is blank/);
});

test("the file is named after the SIREN and the closing date, and described in French", () => {
  assert.equal(fecFileName("732829320", "2027-12-31"), fileName);
  const text = describeFec({
    cooperative: "La Navette",
    siren: "732829320",
    from: "2027-01-01",
    to: "2027-12-31",
    fileName,
    encoding: "utf-8",
    closed: false,
    journals: [{ code: "VE", label: "Ventes" }],
    entryCount: 1,
    lineCount: 2,
    debitCents: 120_050n,
    creditCents: 120_050n,
  });
  for (const said of [
    "UTF-8",
    "tabulation",
    "du 01/01/2027 au 31/12/2027, non clos",
    "19  CodeAnalytique",
    "VE      Ventes",
    "1200,50",
  ])
    assert.ok(text.includes(said), said);
});
