import assert from "node:assert/strict";
import { test } from "node:test";
import { fecOf, readAll, rows } from "./navette.fixture.ts";

const iso = (date: string) => `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`;
const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const tag = (name: string, text = "") => (text === "" ? "" : `<${name}>${escaped(text)}</${name}>`);

/** The same rows in the form of schema A47A-I-VII-1: amounts with a point, dates in ISO. */
function xmlOf(between = "\n"): string {
  const journals = [...new Set(rows.map((row) => row[0]))].map((code) => {
    const own = rows.filter((row) => row[0] === code);
    const [first = []] = own;
    const lines = own.map((row) => {
      const amount = (name: string, text = "") => (text === "0,00" ? "" : tag(name, text.replace(",", ".")));
      const account = [tag("CompteNum", row[4]), tag("CompteLib", row[5]), tag("CompteAuxNum", row[6])];
      const rest = [tag("CompAuxLib", row[7]), amount("Debit", row[11]), amount("Credit", row[12])];
      return ["<ligne>", ...account, ...rest, tag("CodeAnalytique", row[18]), "</ligne>"].join(between);
    });
    const letter = own.find((row) => row[13]);
    const head = [
      tag("EcritureNum", first[2]),
      tag("EcritureDate", iso(first[3] ?? "")),
      tag("EcritureLib", first[10]),
    ];
    const piece = [tag("PieceRef", first[8]), tag("PieceDate", iso(first[9] ?? ""))];
    const letters = letter ? [tag("EcritureLet", letter[13]), tag("DateLet", iso(letter[14] ?? ""))] : [];
    const entry = [
      "<ecriture>",
      ...head,
      ...piece,
      ...letters,
      tag("ValidDate", `${iso(first[15] ?? "")}`),
      ...lines,
    ];
    return [
      "<journal>",
      tag("JournalCode", code),
      tag("JournalLib", first[1]),
      ...entry,
      "</ecriture></journal>",
    ].join(between);
  });
  const start = '<?xml version="1.0" encoding="UTF-8"?><!-- La Navette --><comptabilite><exercice>';
  return [start, "<DateCloture>2027-12-31</DateCloture>", ...journals, "</exercice></comptabilite>"].join(
    between,
  );
}

test("the XML form gives the balances of the flat one, on many lines or on one", async () => {
  const flat = await readAll(fecOf());
  for (const between of ["\n", ""]) {
    const read = await readAll(Buffer.from(xmlOf(between)), "732829320FEC20271231.xml");
    assert.deepEqual([read.refused, read.warned], [[], []]);
    assert.deepEqual(read.balances, flat.balances);
    assert.deepEqual([read.entries.length, read.report.form], [4, "xml"]);
    assert.equal(read.entries[1]?.lines[0]?.auxiliaryLabel, "Épicerie du Môle");
    assert.equal(read.entries[1]?.lines[0]?.analytic, "A017");
  }
});

test("a line of the XML form is refused where it is", async () => {
  const text = xmlOf();
  const line = text.slice(0, text.indexOf("1200.00")).split("\n").length;
  const { refused } = await readAll(
    Buffer.from(text.replace("1200.00", "12OO.00")),
    "732829320FEC20271231.xml",
  );
  assert.equal(refused.length, 1);
  const [, place] = /^amount-invalid (\d+):Debit$/.exec(refused[0] ?? "") ?? [];
  assert.ok(Number(place) >= line && Number(place) <= line + 3, refused[0]);
});

test("a broken or truncated XML form is refused", async () => {
  const text = xmlOf();
  for (const length of [60, 400, 1500, text.length - 20])
    assert.notDeepEqual(
      (await readAll(Buffer.from(text.slice(0, length)), "a.xml")).refused,
      [],
      String(length),
    );
  const crossed = text.replace("</ligne>", "</line>");
  assert.match((await readAll(Buffer.from(crossed), "a.xml")).refused.join(), /^xml-broken \d+:$/);
});
