/** `npm run judges`: real outputs from the demonstration data before judges that nobody here wrote. */
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import pg from "pg";
import { loadDemonstration } from "../src/demo/load-demonstration.ts";
import { civilDateOf } from "../src/foundation/calendar.ts";
import { openDatabase, openPool } from "../src/foundation/database.ts";
import { migrate } from "../src/foundation/migrate.ts";
import { startPostgres } from "../src/foundation/postgres/index.ts";
import { systemClock } from "../src/foundation/scene.ts";
import { judgeYear } from "./judges/books.ts";
import { judgeDialects } from "./judges/dialects.ts";
import { judgeRelay } from "./judges/relay.ts";
import { Tally } from "./judges/tally.ts";

/** The folder of the judges, or null: they come from outside and are no part of the project. */
function findJudges(): string | null {
  const given = process.env.ENSEMBLE_JUDGES;
  const folder = given ? resolve(given) : resolve(import.meta.dirname, "../../shared/judges");
  return existsSync(join(folder, "judge-fec-rules")) ? folder : null;
}

async function judgeAll(judges: string, tally: Tally): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "ensemble-judges-"));
  const server = await startPostgres({ directory: join(folder, "postgres"), durable: false });
  const newDatabase = async (name: string): Promise<string> => {
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    await client.query(`create database ${client.escapeIdentifier(name)}`);
    await client.end();
    const url = new URL(server.url);
    url.pathname = `/${name}`;
    return url.href;
  };
  try {
    const url = await newDatabase("demonstration");
    await migrate(url);
    await loadDemonstration(url, () => undefined);
    const pool = openPool(url, 2);
    try {
      const thisYear = Number(civilDateOf(systemClock()).slice(0, 4));
      for (const cooperative of [1, 2])
        for (const year of [thisYear - 1, thisYear])
          await judgeYear(tally, judges, folder, {
            database: openDatabase(pool),
            cooperative,
            year,
            what: `of cooperative ${cooperative},`,
          });
    } finally {
      await pool.end();
    }
    await judgeRelay(tally, url);
    await judgeDialects(tally, { judges, folder, newDatabase });
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

const judges = findJudges();
if (!judges) {
  console.error("No judges here: set ENSEMBLE_JUDGES to the folder that holds them.");
  process.exitCode = 2;
} else {
  const tally = new Tally();
  await judgeAll(judges, tally);
  const unable = tally.unable > 0 ? `, ${tally.unable} could not be judged` : "";
  console.log(`judged: ${tally.accepted} accepted, ${tally.rejected} rejected${unable}`);
  process.exitCode = tally.exitCode;
}
