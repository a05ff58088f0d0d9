import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { runMigrations } from "graphile-worker";
import pg from "pg";
import { projectRoot } from "./root.ts";

/** The database was written by a newer version of the program than this one. */
export class NewerDatabase extends Error {
  readonly migration: string;
  constructor(migration: string) {
    super(`the database has the migration ${migration}, which this version of the program does not know`);
    this.name = "NewerDatabase";
    this.migration = migration;
  }
}

interface Migration {
  readonly name: string;
  readonly text: string;
  readonly hash: string;
}

async function readMigrations(): Promise<Migration[]> {
  const folder = join(projectRoot, "db", "migrations");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".sql")).sort();
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(folder, name), "utf8");
      return { name, text, hash: createHash("sha256").update(text).digest("hex") };
    }),
  );
}

/**
 * From PostgreSQL 16 on whoever creates a role is a member of it without the right to act as it, so that
 * being a member is not enough of an answer there; 15 does not know that other question.
 */
const prologue = `
  do $$ begin
    if not exists (select from pg_roles where rolname = 'ensemble_app') then
      create role ensemble_app nologin;
    end if;
  exception when duplicate_object or unique_violation then null;
  end $$;
  do $$ begin
    if not pg_has_role(current_user, 'ensemble_app',
        case when current_setting('server_version_num')::int < 160000 then 'member' else 'set' end) then
      execute format('grant ensemble_app to %I', current_user);
    end if;
  end $$;
  create table if not exists public.migration (
    name text primary key, hash text not null, applied_at timestamptz not null default now());`;

async function applyMissing(client: pg.Client, migrations: Migration[]): Promise<number> {
  const done = await client.query<{ name: string; hash: string }>("select name, hash from public.migration");
  const known = new Map(migrations.map((m) => [m.name, m.hash]));
  for (const row of done.rows) if (known.get(row.name) !== row.hash) throw new NewerDatabase(row.name);
  const applied = new Set(done.rows.map((row) => row.name));
  const missing = migrations.filter((m) => !applied.has(m.name));
  for (const { name, text, hash } of missing) {
    await client.query("begin");
    await client.query(text);
    await client.query("insert into public.migration (name, hash) values ($1, $2)", [name, hash]);
    await client.query("commit");
  }
  return missing.length;
}

const workerRights = `
  grant usage on schema graphile_worker to ensemble_app;
  grant execute on all functions in schema graphile_worker to ensemble_app;`;

/**
 * Brings a database to this version: our numbered migrations, each in one transaction, and the job queue's
 * own. Two programs that start together wait for each other. Throws `NewerDatabase` where a migration is
 * unknown here or was another text: history goes forward only.
 */
export async function migrate(url: string): Promise<{ applied: number }> {
  const migrations = await readMigrations();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock(723001)");
    await client.query(prologue);
    const applied = await applyMissing(client, migrations);
    // Also where nothing was missing: the program may have been killed between the two.
    await runMigrations({ connectionString: url });
    await client.query(workerRights);
    return { applied };
  } finally {
    await client.end();
  }
}
