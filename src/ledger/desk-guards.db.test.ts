import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import pg from "pg";
import { openWorld, testDay, type World } from "../../fixtures/world.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";
import { read } from "../foundation/read.ts";
import { attachPaper } from "./attach-paper.ts";
import { addCustomer } from "./books.fixture.sql.ts";
import { letterLines } from "./letter-lines.ts";
import { openItems } from "./open-items.ts";
import { postEntry } from "./post-entry.ts";
import { readEntryPaper } from "./read-entry-paper.ts";
import { readPostedEntry } from "./read-posted-entry.ts";
import { strikePaper } from "./strike-paper.ts";
import { unletterLines } from "./unletter-lines.ts";

let world: World;
let entries: string[];
let lettering: string;
let paper: string;

const post = async (debit: object, credit: object) => {
  const lines = [
    { ...debit, debitCents: 120_000 },
    { ...credit, creditCents: 120_000 },
  ];
  const entry = { journal: "OD", date: "2026-11-20", documentRef: "F1", label: "Dupont", lines };
  return (await world.done(postEntry, entry, "accountant")).id;
};
const linesToLetter = () =>
  entries.map((entry, index) => ({ entry, position: index + 1 })) as [object, object];

before(async () => {
  world = await openWorld();
  await addCustomer(world.url, world.cooperative, "C1", "Dupont");
  const customer = { account: "411000", thirdParty: "C1", activity: world.activity };
  const sold = await post(customer, { account: "706000", activity: world.activity });
  entries = [sold, await post({ account: "512000" }, customer)];
  lettering = (await world.done(letterLines, { lines: linesToLetter() }, "accountant")).id;
  const invoice = { name: "F1.pdf", text: "%PDF-1.7 Facture F1" };
  const attached = await world.done<{ paper: string }>(
    attachPaper,
    { entry: sold, paper: invoice },
    "accountant",
  );
  paper = attached.paper;
});
after(() => world.close());

/** What the database answers to a statement: by the application's role, or by the owner of the schema. */
async function refusalOf(statement: string, owner = false): Promise<string> {
  const client = new pg.Client({ connectionString: world.url });
  await client.connect();
  try {
    await client.query("begin");
    if (!owner) await client.query("set local role ensemble_app");
    await client.query(`select set_config('ensemble.cooperative', '${world.cooperative}', true)`);
    await client.query(statement);
    return "accepted";
  } catch (error) {
    return String((error as { code?: string }).code);
  } finally {
    await client.query("rollback");
    await client.end();
  }
}

test("a lettered line is released by an unlettering only, a paper by nothing", async () => {
  const never = [
    "delete from ledger.lettered_line",
    "update ledger.lettered_line set position = position",
    "delete from ledger.lettering",
    "delete from ledger.entry_paper",
    "update ledger.entry_paper set name = 'autre.pdf'",
  ];
  for (const statement of never) {
    assert.equal(await refusalOf(statement), "42501", statement);
    assert.equal(await refusalOf(statement, true), "EN001", statement);
  }
});

test("a lettering of before takes no further line, and one that is not there takes none", async () => {
  const add = (tied: string) => `insert into ledger.lettered_line (cooperative, entry, position, lettering)
    values (${world.cooperative}, '${entries[0]}', 2, '${tied}')`;
  for (const owner of [false, true])
    for (const tied of [lettering, entries[0] ?? ""])
      assert.equal(await refusalOf(add(tied), owner), "EN001", tied);
});

test("an unlettering opens the lines again and keeps what it undid; its letter is not reused", async () => {
  const reading = { database: world.db, cooperative: world.cooperative, actor: world.actor("accountant") };
  const look = async () => {
    const asked = { account: "411000", thirdParty: "C1" };
    const found = await read(openItems, asked, { ...reading, clock: () => testDay });
    assert.ok(found.ok);
    const groups = found.result.groups.map((g) => [g.number, g.reason, g.entries.length, g.amountCents]);
    return { open: found.result.items.length, groups };
  };
  assert.deepEqual(await look(), { open: 0, groups: [[1, null, 2, 120_000n]] });
  await world.done(unletterLines, { lettering, reason: "Autre facture" }, "accountant");
  assert.deepEqual(await look(), { open: 2, groups: [[1, "Autre facture", 2, 120_000n]] });
  const again = await world.done<{ letter: string }>(letterLines, { lines: linesToLetter() }, "accountant");
  assert.equal(again.letter, "AAB");
  const kept = await world.db.transaction().execute(async (tx) => {
    await enterCooperative(tx, world.cooperative, null);
    return sql<{ n: number }>`select count(*)::int as n from ledger.unlettered_line`.execute(tx);
  });
  assert.equal(kept.rows[0]?.n, 2);
});

test("an entry and its paper open to whom they concern, and to nobody else", async () => {
  const see = async (who: Parameters<World["actor"]>[0], entry: string) => {
    const reading = { database: world.db, cooperative: world.cooperative, actor: world.actor(who) };
    const found = await read(readPostedEntry, { entry }, reading);
    const opened = await read(readEntryPaper, { entry, paper }, reading);
    return [found.ok ? found.result.lines.length : found.refusal.code, opened.ok];
  };
  const [sold = "", paid = ""] = entries;
  assert.deepEqual(await see("accountant", sold), [2, true]);
  assert.deepEqual(await see("entrepreneur", sold), [2, true]);
  assert.deepEqual(await see("entrepreneur", paid), [1, false]);
  assert.deepEqual(await see("neighbour", sold), ["foundation.not-found", false]);
  assert.deepEqual(await see("outsider", sold), ["foundation.not-allowed", false]);
});

test("a paper struck out stays, with its reason", async () => {
  const [entry = ""] = entries;
  await world.done(strikePaper, { entry, paper, reason: "Facture d’un autre client" }, "accountant");
  const reading = { database: world.db, cooperative: world.cooperative, actor: world.actor("accountant") };
  const found = await read(readPostedEntry, { entry }, reading);
  assert.ok(found.ok);
  assert.deepEqual(
    found.result.papers.map(({ name, reason, struckBy }) => [name, reason, struckBy]),
    [["F1.pdf", "Facture d’un autre client", "Marc Dubourg"]],
  );
  assert.ok((await read(readEntryPaper, { entry, paper }, reading)).ok);
});
