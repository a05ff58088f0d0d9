import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { navette } from "../fixtures/people.ts";
import { operator } from "../src/foundation/actor.ts";
import { type Db, openDatabase, openPool } from "../src/foundation/database.ts";
import { enterCooperative } from "../src/foundation/gate.sql.ts";
import { migrate } from "../src/foundation/migrate.ts";
import type { AnyOperation } from "../src/foundation/operation.ts";
import { perform } from "../src/foundation/perform.ts";
import { startPostgres } from "../src/foundation/postgres/index.ts";
import { makeScene, type Scene } from "../src/foundation/scene.ts";
import { openBooks } from "../src/ledger/index.ts";
import { addSite, foundCooperative } from "../src/network/index.ts";
import { insertGround, serverVersion, vacuum } from "./ground.sql.ts";
import { loadBook } from "./load-book.ts";
import { makeInvoiced } from "./w2-invoice.ts";

/** Those of a larger machine than the one a small cooperative has. */
const settings = {
  shared_buffers: "1GB",
  work_mem: "64MB",
  max_wal_size: "8GB",
  random_page_cost: "1.1",
  max_connections: "100",
};

/** A cooperative with its books open in 2026 and ten thousand activities. */
export interface BenchBooks {
  readonly cooperative: number;
  readonly slug: string;
  readonly site: string;
  readonly activities: readonly string[];
}

export interface Bench {
  readonly url: string;
  readonly version: string;
  readonly database: Db;
  /** The application's connections for whoever measures plain SQL: the schema's owner. */
  readonly owner: pg.Pool;
  /** Books with ground and no entry, made anew at each call. */
  newBooks(): Promise<BenchBooks>;
  /** Books that hold B1M, loaded at the first call. */
  b1m(): Promise<BenchBooks>;
  /** Books that hold 100,000 validated invoices, stored at the first call. */
  invoiced(): ReturnType<typeof makeInvoiced>;
  inside<T>(cooperative: number, work: (scene: Scene) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** A second server of the same binaries, its files on disk, thrown away at the end. */
export async function openBench(): Promise<Bench> {
  const directory = mkdtempSync(join(process.env.ENSEMBLE_BENCH || tmpdir(), "ensemble-bench-"));
  // Started as root the server runs as another user, who must be able to enter.
  chmodSync(directory, 0o755);
  const server = await startPostgres({ directory, durable: true, settings });
  await migrate(server.url);
  const pool = openPool(server.url, 20);
  const database = openDatabase(pool);
  const owner = new pg.Pool({ connectionString: server.url, max: 20 });
  const inside: Bench["inside"] = (cooperative, work) =>
    database.transaction().execute(async (db) => {
      await enterCooperative(db, cooperative, null);
      return work(makeScene(db, cooperative, operator, new Date()));
    });
  /** What the server's housekeeper would do a minute later is done before anything is measured. */
  const settled = async <Made>(made: Made): Promise<Made> => {
    await vacuum(owner);
    return made;
  };
  let founded = 0;
  const newBooks = () => makeBooks(database, inside, ++founded);
  let full: Promise<BenchBooks> | undefined;
  let invoiced: ReturnType<typeof makeInvoiced> | undefined;
  const bench: Bench = {
    url: server.url,
    version: await serverVersion(database),
    database,
    owner,
    newBooks,
    b1m() {
      full ??= newBooks()
        .then((books) => loadBook(inside, books))
        .then(settled);
      return full;
    },
    invoiced() {
      invoiced ??= makeInvoiced(bench).then(settled);
      return invoiced;
    },
    inside,
    async close() {
      await Promise.all([pool.end(), owner.end()]);
      await server.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
  return bench;
}

async function makeBooks(database: Db, inside: Bench["inside"], n: number): Promise<BenchBooks> {
  const act = async <T>(cooperative: number, operation: AnyOperation, input: unknown) => {
    const outcome = await perform(operation, input, { database, cooperative, actor: operator, door: "cli" });
    if (!outcome.ok) throw new Error(`${operation.name}: ${outcome.refusal.code}`);
    return outcome.result as T;
  };
  const named = { ...navette, slug: `${navette.slug}-${n}`, name: `${navette.name} ${n}` };
  const { cooperative } = await act<{ cooperative: number }>(0, foundCooperative, named);
  const { street, postcode, town } = navette;
  const site = { name: "Tarnos", siret: "91234567500017", street, postcode, town };
  const { id } = await act<{ id: string }>(cooperative, addSite, site);
  await act(cooperative, openBooks, { startsOn: "2026-01-01", endsOn: "2026-12-31" });
  const activities = await inside(cooperative, ({ db }) => insertGround(db, cooperative, id));
  return { cooperative, slug: named.slug, site: id, activities };
}
