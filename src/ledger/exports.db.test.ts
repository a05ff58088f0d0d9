import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { after, before, describe, test } from "node:test";
import { openWorld, testDay, type World } from "../../fixtures/world.ts";
import { type Sink, writing } from "../foundation/file-export.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";
import { read } from "../foundation/read.ts";
import { addThirdParty } from "./books.sql.ts";
import { closeFiscalYear } from "./close-fiscal-year.ts";
import { closingState } from "./closing-state.ts";
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
  return { files, outcome: await read(writing(made, sink), { year }, reading(who)) };
}

const reading = (who: "accountant" | "entrepreneur") => ({
  database: world.db,
  cooperative: world.cooperative,
  actor: world.actor(who),
  clock: () => testDay,
});

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

  test("the archive of a year proves its seals and files, and sums its days, months and year", async () => {
    await world.done(closeFiscalYear, { fiscalYear: "2025-12-31" }, "accountant");
    const { files } = await filesOf("ledger.export-archive", 2025);
    const [fec, , chain, totals, events, prints] = [...files] as [string, Buffer][];
    for (const row of prints?.[1].toString().trimEnd().split("\n") ?? []) {
      const [print, name] = row.split("  ");
      const bytes = files.get(name ?? "") ?? Buffer.alloc(0);
      assert.equal(createHash("sha256").update(bytes).digest("hex"), print, name);
    }
    assert.match(fec?.[0] ?? "", /FEC20251231.txt$/);
    for (const row of chain?.[1].toString().trimEnd().split("\n") ?? []) {
      const { previousSeal, seal, sealed } = JSON.parse(row);
      const hash = createHash("sha256").update(Buffer.from(previousSeal, "hex")).update(sealed);
      assert.equal(hash.digest("hex"), seal);
    }
    assert.deepEqual(totals?.[1].toString().split("\r\n").slice(1, 4), [
      "Jour;20/12/2025;1;120,00;0,00;120,00",
      "Mois;01/12/2025;1;120,00;0,00;120,00",
      "Exercice;20/12/2025;1;120,00;0,00;120,00",
    ]);
    assert.match(events?.[1].toString() ?? "", /Instant/);
    const closed = await read(closingState, {}, reading("accountant"));
    assert.ok(closed.ok);
    const year = closed.result.years.find(({ endsOn }) => endsOn === "2025-12-31")?.closed;
    assert.deepEqual([year?.totalCents, year?.perpetualCents, year?.seal?.length], [12_000n, 12_000n, 64]);
  });

  test("an entrepreneur may not, and a year that is not there is not found", async () => {
    const refused = (await filesOf("ledger.export-entries", 2026, "entrepreneur")).outcome;
    assert.equal(refused.ok ? "" : refused.refusal.code, "foundation.not-allowed");
    const absent = (await filesOf("ledger.export-plain", 2019)).outcome;
    assert.equal(absent.ok ? "" : absent.refusal.code, "foundation.not-found");
  });
});
