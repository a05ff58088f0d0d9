import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { openWorld, testDay, type World } from "../../fixtures/world.ts";
import { perform } from "../foundation/perform.ts";
import { read } from "../foundation/read.ts";
import { fecColumns } from "./fec/fec.ts";
import { importFec } from "./import-fec.ts";
import { ledgerLines } from "./ledger-lines.ts";
import { verifySeal } from "./verify-seal.ts";

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

const line = (head: string, tail: string) => [...head.split("|"), ...tail.split("|")].join("\t");
/**
 * A payment that was validated before its invoice stands before it in the books, wherever it is in the file.
 */
const text = [
  [...fecColumns, "CodeAnalytique"].join("\t"),
  line(
    "VT|Ventes|41|20250310",
    "411000|Clients|C9|Mairie|F41|20250310|Facture F41|120,00|0,00|AB|20250402|20250430|||A017",
  ),
  line("VT|Ventes|41|20250310", "706200|Ateliers|||F41|20250310|Facture F41|0,00|120,00|||20250430|||A017"),
  line("BQ|Banque|8|20250402", "512000|Banque|||R8|20250402|Virement|120,00|0,00|||20250405|||ZZ"),
  line(
    "BQ|Banque|8|20250402",
    "411000|Clients|C9|Mairie|R8|20250402|Virement|0,00|120,00|AB|20250402|20250405|||ZZ",
  ),
].join("\r\n");
const input = { file: { name: "912345675FEC20251231.txt", text } };
const call = (more: object) => ({
  database: world.db,
  cooperative: world.cooperative,
  actor: world.actor("accountant"),
  door: "cli" as const,
  clock: () => testDay,
  ...more,
});

describe("a year of another program's books", () => {
  test("the rehearsal tells what the import then does", async () => {
    const rehearsal = await perform(importFec, input, call({ rehearse: true }));
    const done = await perform(importFec, input, call({}));
    assert.ok(rehearsal.ok && done.ok);
    assert.deepEqual(done.result, rehearsal.result);
    const { entries, lines, letterings, accountsCreated, journalsCreated, thirdPartiesCreated } = done.result;
    assert.deepEqual(
      { entries, lines, letterings, thirdPartiesCreated },
      { entries: 2, lines: 4, letterings: 1, thirdPartiesCreated: 1 },
    );
    assert.deepEqual(accountsCreated, [{ code: "706200", label: "Ateliers" }]);
    assert.deepEqual(journalsCreated, [{ code: "VT", label: "Ventes" }]);
    assert.match(done.result.warnings.join("\n"), /Code analytique ZZ/);
  });

  test("its lines keep activity, third party and letter, and the chain holds", async () => {
    const reading = call({});
    const found = await read(ledgerLines, { year: 2025 }, reading);
    assert.ok(found.ok);
    const rows = found.result.lines.map((l) => [
      l.journal,
      l.number,
      l.account,
      l.thirdParty,
      l.activityCode,
      l.letter,
    ]);
    assert.deepEqual(rows, [
      ["VT", 1, "411000", "C9", "A017", 1],
      ["VT", 1, "706200", null, "A017", null],
      ["BQ", 1, "512000", null, null, null],
      ["BQ", 1, "411000", "C9", null, 1],
    ]);
    const chain = await read(verifySeal, {}, reading);
    assert.deepEqual(chain.ok && { entries: chain.result.entries, broken: chain.result.broken }, {
      entries: 2,
      broken: null,
    });
  });

  /** The books of a program with eight digits, an account for each customer, and codes of its own. */
  const eight = {
    name: "912345675FEC20241231.txt",
    text: [
      [...fecColumns, "Chantier"].join("\t"),
      line(
        "V/1|Ventes|1|20240310",
        "411DURAND.1|Durand|||F1|20240310|F1|120,00|0,00|A|20240402|20240430|||17",
      ),
      line("V/1|Ventes|1|20240310", "70600000|Services|||F1|20240310|F1|0,00|120,00|||20240430|||17"),
      line("BQ|Banque|2|20240402", "51200000|Banque|||R1|20240402|R1|120,00|0,00|||20991231|||"),
      line("BQ|Banque|2|20240402", "411DURAND.1|Durand|||R1|20240402|R1|0,00|120,00|A|20240402|20991231|||"),
    ].join("\r\n"),
  };
  test("accounts and analytic codes are proposed, matched, and nothing is lost on the way", async () => {
    const seen = await perform(importFec, { file: eight }, call({ rehearse: true }));
    assert.ok(seen.ok);
    assert.deepEqual(
      seen.result.accountsToMatch.map(({ code, becomes, suggested }) => [code, becomes, suggested]),
      [
        ["411DURAND.1", "411DURAND1", "411000"],
        ["70600000", "70600000", "706000"],
        ["51200000", "51200000", "512000"],
      ],
    );
    assert.deepEqual(seen.result.activitiesToMatch, [{ code: "17", lines: 2, becomes: null }]);
    assert.match(seen.result.warnings.join("\n"), /V\/1 s’écrit ici V-1/);
    const { accountsToMatch } = seen.result;
    const accounts = Object.fromEntries(accountsToMatch.map(({ code, suggested }) => [code, suggested]));
    const input = { file: eight, accounts, activities: { 17: "A017" } };
    const done = await perform(importFec, input, call({}));
    assert.ok(done.ok);
    assert.deepEqual(done.result.accountsCreated, []);
    assert.deepEqual([done.result.thirdPartiesCreated, done.result.letterings], [1, 1]);
    const found = await read(ledgerLines, { year: 2024 }, call({}));
    assert.ok(found.ok);
    assert.deepEqual(
      found.result.lines.map((l) => [l.journal, l.account, l.thirdParty, l.activityCode, l.letter !== null]),
      [
        ["V-1", "411000", "411DURAND.1", "A017", true],
        ["V-1", "706000", null, "A017", false],
        ["BQ", "512000", null, null, false],
        ["BQ", "411000", "411DURAND.1", null, true],
      ],
    );
  });

  test("an account outside the chart is refused where it stands, unless it is matched", async () => {
    const file = { ...eight, name: "912345675FEC20231231.txt", text: eight.text.replaceAll("2024", "2023") };
    const outside = { ...file, text: file.text.replaceAll("70600000", "90600000") };
    const refused = await perform(importFec, { file: outside }, call({ rehearse: true }));
    assert.ok(!refused.ok);
    assert.match(
      String(refused.refusal.params.list),
      /^Ligne 3, colonne 5 \(CompteNum\) : le compte 90600000/,
    );
    const accounts = { 90600000: "706000" };
    assert.ok((await perform(importFec, { file: outside, accounts }, call({ rehearse: true }))).ok);
  });

  test("a refused file says line and column, and leaves nothing", async () => {
    const wrong = { file: { ...input.file, text: text.replaceAll("0,00\t120,00", "0,00\t120.00") } };
    const outcome = await perform(importFec, wrong, call({}));
    assert.ok(!outcome.ok && outcome.refusal.code === "ledger.fec-refused");
    assert.match(String(outcome.refusal.params.list), /^Ligne 3, colonne 13 \(Credit\)/);
  });
});
