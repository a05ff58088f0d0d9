import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import pg from "pg";
import { openWorld, testDay, type World } from "../../fixtures/world.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";
import { perform } from "../foundation/perform.ts";
import { read } from "../foundation/read.ts";
import { addCustomer } from "./books.fixture.sql.ts";
import { readChain } from "./entry.sql.ts";
import { firstSeal, sealOf } from "./entry.ts";
import { forgedEntry, forgedLine, type Named } from "./forged-entry.fixture.ts";
import { keepWitness } from "./keep-witness.ts";
import { postEntry } from "./post-entry.ts";
import { trialBalance } from "./trial-balance.ts";
import { verifySeal } from "./verify-seal.ts";

let world: World;
let app: pg.Client;
let owner: pg.Client;
const lines = [
  { account: "613200", debitCents: 80_000 },
  { account: "512000", creditCents: 80_000 },
];
const rent = {
  journal: "OD",
  date: "2026-11-20",
  documentRef: "LOYER-11",
  label: "Loyer de novembre",
  lines,
};

const connect = async (role: string | null) => {
  const options = role ? `-c role=${role}` : "";
  const client = new pg.Client({ connectionString: world.url, options });
  await client.connect();
  await client.query("select set_config('ensemble.cooperative', $1, false)", [String(world.cooperative)]);
  return client;
};

before(async () => {
  world = await openWorld();
  for (let i = 0; i < 5; i++) await world.done(postEntry, { ...rent, documentRef: `L-${i}` }, "accountant");
  await addCustomer(world.url, world.cooperative, "C1", "Dupont");
  app = await connect("ensemble_app");
  owner = await connect(null);
});
after(async () => {
  await app.end();
  await owner.end();
  await world.close();
});

const refused = (client: pg.Client, statement: string, code: RegExp) =>
  assert.rejects(client.query(statement), (error: { code?: string; message: string }) => {
    assert.match(`${error.code} ${error.message}`, code);
    return true;
  });

describe("posted entries, tried in SQL", () => {
  const changes = [
    "update ledger.entry set label = 'x'",
    "update ledger.line set debit_cents = 1 where debit_cents > 0",
    "delete from ledger.line",
    "delete from ledger.entry",
    "truncate ledger.line cascade",
    "truncate ledger.entry cascade",
  ];
  for (const statement of changes) {
    test(`the application may not ${statement}`, () => refused(app, statement, /^42501 /));
    test(`the schema's owner is refused to ${statement}`, () => refused(owner, statement, /^EN001 /));
  }

  const roles = [
    ["application", () => app],
    ["owner", () => owner],
  ] as const;

  for (const [who, client] of roles) {
    test(`the ${who}'s unbalanced entry is refused at commit, and not before`, async () => {
      await client().query("begin");
      await client().query(forgedEntry());
      await client().query(forgedLine([1000, 0, 1]));
      await client().query(forgedLine([0, 999, 2]));
      await refused(client(), "commit", /^EN004 /);
    });
    test(`the ${who}'s entry without lines is refused at commit`, async () => {
      await client().query("begin");
      await client().query(forgedEntry());
      await refused(client(), "commit", /^EN004 /);
    });
  }
  const outOfOrder: [what: string, statement: string, code: RegExp][] = [
    ["whose number leaves a gap", forgedEntry({ place: "7, 6" }), /^EN006 /],
    ["whose place in the chain leaves a gap", forgedEntry({ place: "6, 7" }), /^EN007 /],
    ["that is not sealed to the one before", forgedEntry({ before: "sha256('a')" }), /^EN007 /],
    ["outside its fiscal year", forgedEntry({ date: "2025-11-20" }), /^EN002 /],
    [
      "in a journal there is not",
      forgedEntry({ journal: "ZZ", place: "1, 6" }),
      /^23503 there is no journal ZZ/,
    ],
  ];
  for (const [who, client] of roles)
    for (const [what, statement, code] of outOfOrder)
      test(`the ${who}'s entry ${what} is refused`, () => refused(client(), statement, code));
  for (const [who, client] of roles)
    test(`the ${who}'s entry in a closed month is refused`, async () => {
      await client().query("begin");
      await client().query(`insert into ledger.period_closing (cooperative, month, closed_at)
        values (1, '2026-11-01', now())`);
      await refused(client(), forgedEntry(), /^EN003 /);
      await client().query("rollback");
    });
  const unknown: [what: string, names: Named][] = [
    ["account 999999", { account: "999999" }],
    ["third party C9999", { thirdParty: "C9999" }],
    ["activity 00000000-0000-7000-8000-000000000002", { activity: "00000000-0000-7000-8000-000000000002" }],
  ];
  for (const [who, client] of roles)
    for (const [what, names] of unknown)
      test(`the ${who}'s line that names the unknown ${what} is refused`, async () => {
        await client().query("begin");
        await client().query(forgedEntry());
        await refused(client(), forgedLine([1000, 0, 1], names), new RegExp(`^23503 there is no ${what}`));
        await client().query("rollback");
      });
  for (const [table, key] of [
    ["ledger.account", "code"],
    ["ledger.journal", "code"],
    ["ledger.third_party", "code"],
    ["activities.activity", "id"],
  ] as const)
    test(`the owner may neither remove from ${table} nor change its ${key}`, async () => {
      await refused(owner, `delete from ${table}`, /^EN001 /);
      await refused(owner, `update ${table} set ${key} = ${key}`, /^EN001 /);
      await refused(owner, `truncate ${table} cascade`, /^EN001 /);
    });
  for (const statement of [
    "update ledger.account_month set debit_cents = debit_cents + 1",
    "delete from ledger.activity_month",
    "truncate ledger.account_month",
  ]) {
    test(`the application may not ${statement}`, () => refused(app, statement, /^42501 /));
    test(`the schema's owner is refused to ${statement}`, () => refused(owner, statement, /^EN001 /));
  }
  test("a posted entry takes no further line", async () => {
    const { rows } = await app.query("select id from ledger.entry limit 1");
    await refused(app, forgedLine([500, 0, 50], {}, rows[0].id), /^EN001 /);
  });
  test("a line of no entry is refused", async () => {
    const nowhere = "00000000-0000-7000-8000-000000000009";
    await refused(app, forgedLine([1, 0, 1], {}, nowhere), /^EN001 /);
  });
  test("another cooperative's rows are neither seen nor written", async () => {
    const stranger = await connect("ensemble_app");
    await stranger.query("select set_config('ensemble.cooperative', '2', false)");
    assert.equal((await stranger.query("select * from ledger.entry")).rowCount, 0);
    const journal =
      "insert into ledger.journal (cooperative, code, label, kind) values (1, 'ZZ', 'x', 'sales')";
    await refused(stranger, journal, /^42501 .*row-level security/);
    await stranger.end();
  });
});

describe("the chain of seals", () => {
  const verify = async () => {
    const actor = world.actor("accountant");
    const outcome = await read(
      verifySeal,
      {},
      { database: world.db, cooperative: 1, actor, clock: () => testDay },
    );
    assert.ok(outcome.ok);
    return outcome.result;
  };
  test("is verified by any member, who sees how many entries are theirs, and by nobody else", async () => {
    const as = (actor: ReturnType<World["actor"]>) =>
      read(verifySeal, {}, { database: world.db, cooperative: 1, actor, clock: () => testDay });
    const mine = await as(world.actor("entrepreneur"));
    assert.ok(mine.ok && mine.result.broken === null);
    assert.equal(typeof mine.result.own, "number");
    assert.ok((mine.result.own ?? 0) <= mine.result.entries);
    const adviser = await as(world.actor("adviser"));
    assert.ok(adviser.ok && adviser.result.own === null);
    const outsider = await as(world.actor("outsider"));
    assert.equal(outsider.ok ? "shown" : outsider.refusal.code, "foundation.not-allowed");
  });
  test("is whole after posting", async () => {
    const { broken, entries } = await verify();
    assert.deepEqual({ broken, entries }, { broken: null, entries: 5 });
  });
  test("names the entry of which one byte was changed behind the triggers", async () => {
    await owner.query("alter table ledger.line disable trigger never_changes");
    const third = "(select id from ledger.entry where position = 3)";
    await owner.query(
      `update ledger.line set label = 'Loyer de Novembre' where entry = ${third} and position = 1`,
    );
    assert.deepEqual((await verify()).broken?.reason, "seal-differs");
    assert.deepEqual((await verify()).broken?.number, 3);
    await owner.query(
      `update ledger.line set label = 'Loyer de novembre' where entry = ${third} and position = 1`,
    );
    await owner.query("alter table ledger.line enable trigger never_changes");
    assert.equal((await verify()).broken, null);
  });
  test("names the kept balance that was changed behind the triggers", async () => {
    assert.equal((await verify()).wrongBalance, null);
    const move = async (cents: number) => {
      await owner.query("alter table ledger.account_month disable trigger kept_by_lines");
      const change =
        "update ledger.account_month set debit_cents = debit_cents + $1 where account = '613200'";
      await owner.query(change, [cents]);
      await owner.query("alter table ledger.account_month enable trigger kept_by_lines");
    };
    await move(1);
    assert.deepEqual((await verify()).wrongBalance, {
      account: "613200",
      month: "2026-11-01",
      activity: null,
    });
    await move(-1);
    assert.equal((await verify()).wrongBalance, null);
  });
});

describe("the witness outside the database", () => {
  const verify = async () => {
    const actor = world.actor("accountant");
    const outcome = await read(verifySeal, {}, { database: world.db, cooperative: 1, actor });
    assert.ok(outcome.ok);
    return outcome.result;
  };
  /** A forger with every right: takes the guards away, changes a line, seals all that follows anew. */
  const rewriteFrom = async (label: string) => {
    await owner.query("alter table ledger.line disable trigger never_changes");
    await owner.query("alter table ledger.entry disable trigger never_changes");
    const third = "(select id from ledger.entry where cooperative = 1 and position = 3)";
    await owner.query(`update ledger.line set label = $1 where entry = ${third} and position = 1`, [label]);
    await world.db.transaction().execute(async (db) => {
      await enterCooperative(db, 1, null);
      let seal: Buffer = firstSeal;
      for (const entry of await readChain(db, 1, 0n, 100)) {
        const before = seal;
        seal = sealOf(before, entry);
        const change =
          "update ledger.entry set previous_seal = $1, seal = $2 where cooperative = 1 and id = $3";
        await owner.query(change, [before, seal, entry.id]);
      }
      await owner.query("update ledger.chain set seal = $1 where cooperative = 1", [seal]);
    });
    await owner.query("alter table ledger.line enable trigger never_changes");
    await owner.query("alter table ledger.entry enable trigger never_changes");
  };
  test("a chain made anew follows itself, and is seen; the evidence is not written over", async () => {
    assert.deepEqual((await verify()).witness, { seals: 0, last: null });
    assert.deepEqual(await keepWitness(world.db, () => testDay), { rewritten: [] });
    assert.deepEqual(await keepWitness(world.db, () => testDay), { rewritten: [] });
    assert.deepEqual((await verify()).witness, { seals: 1, last: testDay.toISOString() });
    assert.equal((await verify()).broken, null);
    await rewriteFrom("Loyer de décembre");
    const { broken, entries } = await verify();
    assert.deepEqual([broken?.reason, broken?.position, entries], ["witness-differs", "5", 5]);
    assert.deepEqual(await keepWitness(world.db, () => testDay), { rewritten: [1] });
    await rewriteFrom("Loyer de novembre");
    assert.equal((await verify()).broken, null);
  });
});

describe("numbers under concurrency", () => {
  test("sixty postings at once, one in three refused: no gap, no double, balances kept", async () => {
    const call = {
      database: world.db,
      cooperative: 1,
      actor: world.actor("accountant"),
      door: "api" as const,
    };
    const outcomes = await Promise.all(
      Array.from({ length: 60 }, (_, i) => {
        const wrong = i % 3 === 0 ? [{ account: "613200", debitCents: 80_001 }, lines[1]] : lines;
        return perform(postEntry, { ...rent, lines: wrong }, { ...call, clock: () => testDay });
      }),
    );
    assert.equal(outcomes.filter((o) => o.ok).length, 40);
    const { rows } = await app.query("select number from ledger.entry where journal = 'OD' order by number");
    assert.deepEqual(
      rows.map((r) => r.number),
      Array.from({ length: 45 }, (_, i) => i + 1),
    );
    const balance = await read(trialBalance, { year: 2026 }, { ...call, clock: () => testDay });
    assert.ok(balance.ok);
    assert.equal(balance.result.debitCents, 45n * 80_000n);
    assert.equal(balance.result.creditCents, 45n * 80_000n);
    const recount = await app.query("select sum(debit_cents)::bigint as debit from ledger.line");
    assert.equal(BigInt(recount.rows[0].debit), balance.result.debitCents);
  });
});
