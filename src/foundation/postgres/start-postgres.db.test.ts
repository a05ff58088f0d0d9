import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { Client } from "pg";
import { startPostgres } from "./index.ts";
import { readPostmaster } from "./postmaster.ts";

const memory = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();
const home = mkdtempSync(join(memory, "ensemble-launcher-"));
chmodSync(home, 0o755);
after(() => rmSync(home, { recursive: true, force: true }));

const directoryNamed = (name: string) => join(home, name);

async function ask<Row extends object>(url: string, query: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query<Row>(query)).rows;
  } finally {
    await client.end();
  }
}

type Holder = { child: ChildProcess; url: string; adopted: boolean; data: string };

/** Another program that holds the server, as soon as it does. */
async function holdElsewhere(directory: string): Promise<Holder> {
  const program = join(import.meta.dirname, "holder-under-test.ts");
  const child = spawn(process.execPath, [program, directory], {
    stdio: ["pipe", "pipe", "inherit"],
    detached: true, // a process group of its own, as in a terminal
  });
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  return { child, ...JSON.parse(line.toString()) };
}

async function end(holder: Holder, how: "kill" | "leave"): Promise<void> {
  const gone = once(holder.child, "exit");
  if (how === "kill") holder.child.kill("SIGKILL");
  else holder.child.stdin?.end();
  await gone;
}

test("a first start makes the database; a second one finds it, quickly", async () => {
  const directory = directoryNamed("twice");
  const first = await startPostgres({ directory, durable: true });
  await ask(first.url, "create table kept as select 42 as n");
  await first.stop();
  await first.stop();
  assert.equal(readPostmaster(first.where.data), undefined);

  const began = performance.now();
  const second = await startPostgres({ directory, durable: true });
  try {
    assert.ok(performance.now() - began < 10_000);
    assert.equal(second.adopted, false);
    assert.deepEqual(await ask(second.url, "select n from kept"), [{ n: 42 }]);
  } finally {
    await second.stop();
  }
});

test("the application is no superuser, commits are forced to disk, French sorts as French", async () => {
  const server = await startPostgres({ directory: directoryNamed("settings"), durable: true });
  try {
    const rights = "select rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname = user";
    const [role] = await ask(server.url, rights);
    assert.deepEqual(role, { rolsuper: false, rolbypassrls: false, rolcreaterole: true });
    for (const [setting, value] of [
      ["fsync", "on"],
      ["synchronous_commit", "on"],
      ["full_page_writes", "on"],
      ["data_checksums", "on"],
      ["server_encoding", "UTF8"],
      ["listen_addresses", "127.0.0.1"],
      ["max_parallel_workers_per_gather", "0"],
    ]) {
      assert.deepEqual(
        await ask(server.url, `select current_setting('${setting}') as value`),
        [{ value }],
        setting,
      );
    }
    const names = await ask(
      server.url,
      "select n from (values ('zoé'), ('étienne'), ('Eva')) v(n) order by n",
    );
    assert.deepEqual(names, [{ n: "étienne" }, { n: "Eva" }, { n: "zoé" }]);
    const cote = await ask(
      server.url,
      `select 'été' < 'etf' collate "fr-x-icu" as before, lower('É') as lower`,
    );
    assert.deepEqual(cote, [{ before: true, lower: "é" }]);
    await ask(server.url, "create extension unaccent; create extension btree_gist; create extension pg_trgm");
  } finally {
    await server.stop();
  }
});

test("nobody enters without the password, and the passwords are ours alone", async () => {
  const server = await startPostgres({ directory: directoryNamed("passwords"), durable: false });
  try {
    const address = new URL(server.url);
    address.password = "wrong";
    await assert.rejects(ask(address.href, "select 1"), { code: "28P01" });
    address.username = "postgres";
    await assert.rejects(ask(address.href, "select 1"), { code: "28P01" });
    for (const key of ["postgres", "ensemble"]) {
      assert.equal(statSync(join(home, "passwords", "server", "keys", key)).mode & 0o777, 0o600);
    }
  } finally {
    await server.stop();
  }
});

test("a server left by a killed program is adopted with its rows, and stopped in the end", async () => {
  const directory = directoryNamed("killed");
  const killed = await holdElsewhere(directory);
  await ask(killed.url, "create table kept as select 42 as n");
  await end(killed, "kill");
  assert.notEqual(readPostmaster(killed.data), undefined);

  const server = await startPostgres({ directory, durable: false });
  assert.equal(server.adopted, true);
  assert.deepEqual(await ask(server.url, "select n from kept"), [{ n: 42 }]);
  await server.stop();
  assert.equal(readPostmaster(killed.data), undefined);
});

test("Ctrl-C in the terminal is not for the server", async () => {
  const directory = directoryNamed("ctrl-c");
  const holder = await holdElsewhere(directory);
  const gone = once(holder.child, "exit");
  assert.ok(holder.child.pid);
  process.kill(-holder.child.pid, "SIGINT");
  await gone;
  const server = await startPostgres({ directory, durable: false });
  assert.equal(server.adopted, true);
  await server.stop();
});

test("of two programs on one directory the last to leave stops the server", async () => {
  const directory = directoryNamed("shared");
  const first = await holdElsewhere(directory);
  const second = await startPostgres({ directory, durable: false });
  assert.equal(second.adopted, true);
  await end(first, "leave");
  assert.deepEqual(await ask(second.url, "select 1 as n"), [{ n: 1 }]);
  await second.stop();
  assert.equal(readPostmaster(second.where.data), undefined);
});

test("two programs that start at once share one server", async () => {
  const directory = directoryNamed("at-once");
  const both = await Promise.all([holdElsewhere(directory), holdElsewhere(directory)]);
  assert.deepEqual(both.map(({ adopted }) => adopted).sort(), [false, true]);
  assert.equal(both[0]?.url, both[1]?.url);
  for (const holder of both) await end(holder, "leave");
  assert.equal(readPostmaster(both[0]?.data ?? ""), undefined);
});

/** Never the process number 0, which would be our own group. */
function killServer(data: string): void {
  const server = readPostmaster(data);
  assert.ok(server);
  process.kill(server.pid, "SIGKILL");
}

test("a server killed in the middle of writes comes back with every acknowledged row", async () => {
  const directory = directoryNamed("server-killed");
  const server = await startPostgres({ directory, durable: true });
  const client = new Client({ connectionString: server.url });
  client.on("error", () => {});
  await client.connect();
  await client.query("create table written (n int primary key)");
  let acknowledged = 0;
  const writing = (async () => {
    for (;;) {
      await client.query("insert into written values ($1)", [acknowledged + 1]);
      acknowledged += 1;
      if (acknowledged === 200) killServer(server.where.data);
      // The writer's own process may outlive its parent for a moment: it goes on until it is cut off.
      if (acknowledged === 20_000) throw new Error("the server was killed and went on");
    }
  })();
  await assert.rejects(writing, (error: Error) => error.message !== "the server was killed and went on");

  const again = await startPostgres({ directory, durable: true });
  try {
    const [row] = await ask<{ n: number }>(again.url, "select count(*)::int as n from written");
    assert.ok(acknowledged >= 200);
    assert.ok((row?.n ?? 0) >= acknowledged, `${row?.n} rows of ${acknowledged} acknowledged`);
  } finally {
    await again.stop();
    await server.stop();
  }
});

for (const [found, word] of [
  ["19", /plus récent|newer/],
  ["17", /plus ancien|older/],
] as const) {
  test(`a data directory of PostgreSQL ${found} is refused and left as it is`, async () => {
    const directory = directoryNamed(`version-${found}`);
    const server = await startPostgres({ directory, durable: false });
    await server.stop();
    writeFileSync(join(server.where.data, "PG_VERSION"), `${found}\n`);
    await assert.rejects(startPostgres({ directory, durable: false }), {
      name: "StartRefusal",
      message: word,
    });
    assert.equal(readFileSync(join(server.where.data, "PG_VERSION"), "utf8"), `${found}\n`);
  });
}

test("what is left of a first start cut short is no database, and is cleared away", async () => {
  const directory = directoryNamed("cut-short");
  mkdirSync(join(directory, "unfinished-1", "cluster"), { recursive: true });
  writeFileSync(join(directory, "gate"), "999999999 1");
  const server = await startPostgres({ directory, durable: false });
  assert.equal(existsSync(join(directory, "unfinished-1")), false);
  await server.stop();
});

test("a directory that holds half a database is refused in words", async () => {
  const directory = directoryNamed("half");
  mkdirSync(join(directory, "server", "cluster"), { recursive: true });
  await assert.rejects(startPostgres({ directory, durable: false }), {
    name: "StartRefusal",
    message: /PG_VERSION/,
  });
});

// Only root meets directories that the server's account may not enter.
if (process.getuid?.() === 0) {
  test("started as root in a place closed to others, the data goes where the server may enter", async () => {
    const closed = directoryNamed("closed");
    mkdirSync(closed, { mode: 0o700 });
    const directory = join(closed, "data");
    const first = await startPostgres({ directory, durable: false });
    const elsewhere = readFileSync(join(directory, "elsewhere"), "utf8").trim();
    try {
      assert.notEqual(first.where.user, "root");
      assert.ok(first.where.data.startsWith(`${elsewhere}/`));
      assert.ok(!first.where.data.startsWith(closed));
      await ask(first.url, "create table kept as select 42 as n");
      await first.stop();
      const second = await startPostgres({ directory, durable: false });
      assert.deepEqual(await ask(second.url, "select n from kept"), [{ n: 42 }]);
      await second.stop();
    } finally {
      await first.stop();
      rmSync(elsewhere, { recursive: true, force: true });
    }
    await assert.rejects(startPostgres({ directory, durable: false }), { name: "StartRefusal" });
  });
}
