import assert from "node:assert/strict";
import { buffer } from "node:stream/consumers";
import { after, before, describe, test } from "node:test";
import { openWorld, testDay, type World } from "../../fixtures/world.ts";
import { type Sink, writing } from "../foundation/file-export.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";
import { read } from "../foundation/read.ts";
import { addThirdParty } from "./books.sql.ts";
import { exports } from "./exports.ts";
import { checkFec } from "./fec/index.ts";
import { ledgerLines } from "./ledger-lines.ts";
import { letterLines } from "./letter-lines.ts";
import { openFiscalYear } from "./open-fiscal-year.ts";
import { postEntry } from "./post-entry.ts";

let world: World;
const rent = (date: string, more: object = {}) => ({
  journal: "OD",
  date,
  documentRef: "LOYER",
  label: "Loyer",
  lines: [
    { account: "613200", debitCents: 80_000, ...more },
    { account: "512000", creditCents: 80_000 },
  ],
});
const onCustomer = (date: string, side: "debitCents" | "creditCents") => ({
  journal: "OD",
  date,
  documentRef: "F1",
  label: "Facture F1",
  lines: [
    { account: "411000", thirdParty: "C1", [side]: 12_000 },
    { account: "512000", [side === "debitCents" ? "creditCents" : "debitCents"]: 12_000 },
  ],
});

before(async () => {
  world = await openWorld();
  await world.db.transaction().execute(async (tx) => {
    await enterCooperative(tx, world.cooperative, null);
    await addThirdParty(tx, world.cooperative, { code: "C1", label: "Mairie\tde Tarnos", kind: "customer" });
  });
  await world.done(openFiscalYear, { startsOn: "2025-01-01", endsOn: "2025-12-31" });
  await world.done(postEntry, onCustomer("2025-12-20", "debitCents"), "accountant");
  await world.done(postEntry, rent("2026-11-20", { activity: world.activity }), "accountant");
  await world.done(postEntry, { ...rent("2026-01-01"), journal: "AN" }, "accountant");
  await world.done(postEntry, onCustomer("2026-11-02", "creditCents"), "accountant");
});
after(() => world.close());

async function filesOf(name: string, year: number, who: "accountant" | "entrepreneur" = "accountant") {
  const files = new Map<string, Buffer>();
  const sink: Sink = async (file, bytes) => {
    files.set(file.name, await buffer(bytes));
  };
  const made = exports.find((each) => each.name === name);
  assert.ok(made);
  const reading = {
    database: world.db,
    cooperative: world.cooperative,
    actor: world.actor(who),
    clock: () => testDay,
  };
  return { files, outcome: await read(writing(made, sink), { year }, reading) };
}

describe("what leaves the books", () => {
  test("a FEC is lawful word by word, opening entries first, activity in the nineteenth column", async () => {
    const { files } = await filesOf("ledger.export-fec", 2026);
    const [[name, bytes], [, description]] = [...files] as [[string, Buffer], [string, Buffer]];
    async function* whole() {
      yield bytes;
    }
    assert.deepEqual(await checkFec(whole(), name), []);
    const rows = bytes
      .toString()
      .split("\r\n")
      .map((row) => row.split("\t"));
    assert.deepEqual(
      rows.slice(1, 7).map((row) => row[0]),
      ["AN", "AN", "OD", "OD", "OD", "OD"],
    );
    assert.deepEqual(
      rows.slice(1, 6).map((row) => row[18]),
      ["", "", "A017", "", ""],
    );
    assert.match(description.toString(), /Lignes {11}6\r\n/);
  });

  test("a lettering that ties two years is in neither file: letters cancel out within each", async () => {
    const reading = { database: world.db, cooperative: world.cooperative, actor: world.actor("accountant") };
    const lines = [];
    for (const year of [2025, 2026]) {
      const found = await read(ledgerLines, { year, account: "411000" }, reading);
      assert.ok(found.ok);
      for (const { entry, position } of found.result.lines) lines.push({ entry, position });
    }
    await world.done(letterLines, { lines }, "accountant");
    for (const year of [2025, 2026]) {
      const { files } = await filesOf("ledger.export-fec", year);
      const letters = [...files.values()][0]
        ?.toString()
        .split("\r\n")
        .slice(1)
        .map((row) => row.split("\t")[13] ?? "");
      assert.equal(letters?.join(""), "");
    }
  });

  test("an entrepreneur may not, and a year that is not there is not found", async () => {
    const refused = (await filesOf("ledger.export-entries", 2026, "entrepreneur")).outcome;
    assert.equal(refused.ok ? "" : refused.refusal.code, "foundation.not-allowed");
    const absent = (await filesOf("ledger.export-plain", 2019)).outcome;
    assert.equal(absent.ok ? "" : absent.refusal.code, "foundation.not-found");
  });
});
