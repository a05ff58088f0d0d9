import { run, type TaskList } from "graphile-worker";
import pg from "pg";
import { readPaper } from "../../documents/index.ts";
import { type Db, outlivesItsServer } from "../../foundation/database.ts";
import { type AnyJob, runJob } from "../../foundation/job.ts";
import { systemClock } from "../../foundation/scene.ts";
import { runWatches, type Watch } from "../../foundation/watch.ts";
import { keepWitness } from "../../ledger/index.ts";
import { openPostOffice, type Post } from "../../people/index.ts";
import { quietLogger } from "./quiet-logger.ts";
import { startRound } from "./start-round.ts";

export interface JobsOptions {
  /** The database's address: the queue belongs to the schema's owner, the work is done as the application. */
  readonly url: string;
  readonly database: Db;
  readonly jobs: readonly AnyJob[];
  /** Looked at once a day; none where the program only does what it is asked. */
  readonly watches?: readonly Watch[];
  /** Without it mail waits where the operator reads it. */
  readonly post: Post | null;
}

export interface OpenJobs {
  /** Whether the queue is being read. */
  isUp(): boolean;
  close(): Promise<void>;
}

/**
 * The fourth door: what operations left for later, done by whichever program is free. Any number of programs
 * may open it on one database. Closing waits for the work in hand.
 */
export async function openJobs(options: JobsOptions): Promise<OpenJobs> {
  const { url, database, jobs, post } = options;
  const tasks: TaskList = {};
  for (const one of jobs)
    tasks[one.name] = async (payload) => {
      const { cooperative, ...input } = payload as { cooperative: number };
      await runJob(one, input, { database, cooperative });
    };
  const office = post ? openPostOffice(database, post, readPaper) : null;
  // A task that nobody here can do stays in the queue for a program that can.
  if (office) tasks["people.send-mail"] = office.send;
  const pool = outlivesItsServer(new pg.Pool({ connectionString: url, max: 3 }));
  const runner = await run({
    pgPool: pool,
    taskList: tasks,
    concurrency: 2,
    noHandleSignals: true,
    noPreparedStatements: true,
    logger: quietLogger,
  });
  let up = true;
  runner.promise
    .catch(() => undefined)
    .finally(() => {
      up = false;
    });
  const witness = startRound(60_000, async () => {
    const { rewritten } = await keepWitness(database, systemClock);
    for (const cooperative of rewritten) console.error(sayRewritten(cooperative));
  });
  // A round every ten minutes finds the new day soon, and costs a line a cooperative when it is done already.
  const watching = startRound(600_000, () => runWatches(database, options.watches ?? []));
  return {
    isUp: () => up,
    async close() {
      await watching.close();
      await witness.close();
      await runner.stop();
      office?.close();
      await pool.end();
    },
  };
}

const sayRewritten = (cooperative: number) =>
  `The books of cooperative ${cooperative} no longer hold a seal that was kept outside: ledger.verify-seal says where.`;
