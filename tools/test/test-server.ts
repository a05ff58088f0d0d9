/** The PostgreSQL of the tests: in memory where the machine allows, thrown away at the end. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres } from "../../src/foundation/postgres/index.ts";
import { livesUnder, markOfThisProgram } from "../../src/foundation/running-program.ts";

export type TestServer = { url: string; stop(): Promise<void> };

const prefix = "ensemble-test-server-";

/**
 * A server whose role may create databases, one per test file. `DATABASE_URL_TEST` names another server to
 * use instead, so that the same tests run on the oldest PostgreSQL we promise.
 */
export async function startTestServer(env: NodeJS.ProcessEnv = process.env): Promise<TestServer> {
  if (env.DATABASE_URL_TEST) return { url: env.DATABASE_URL_TEST, stop: async () => {} };
  const memory = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();
  await clearDead(memory);
  const directory = join(memory, `${prefix}${process.pid}`);
  mkdirSync(directory);
  writeFileSync(join(directory, "owner"), markOfThisProgram());
  const server = await startPostgres({ directory, durable: false });
  return {
    url: server.url,
    async stop() {
      await server.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** A test run that was killed left its server in memory: adopt it, stop it, give the memory back. */
async function clearDead(memory: string): Promise<void> {
  for (const name of readdirSync(memory).filter((entry) => entry.startsWith(prefix))) {
    const directory = join(memory, name);
    const owner = join(directory, "owner");
    if (!existsSync(owner) || livesUnder(readFileSync(owner, "utf8"))) continue;
    if (existsSync(join(directory, "server"))) {
      const left = await startPostgres({ directory, durable: false });
      await left.stop();
    }
    rmSync(directory, { recursive: true, force: true });
  }
}
