/** The database of every command: the operator's server if DATABASE_URL names one, else the embedded one. */
import { join } from "node:path";
import { type RunningPostgres, startPostgres } from "../../foundation/postgres/index.ts";
import { readServerVersion } from "./database-server.sql.ts";
import { refuse } from "./refusals.ts";

export type OpenDatabase = {
  url: string;
  /** Where the embedded database lies; absent for a server of the operator's. */
  where?: RunningPostgres["where"];
  /** Whether it ran already: left by a killed program, or used by another one now. */
  adopted: boolean;
  close(): Promise<void>;
};

/** @throws StartRefusal, one sentence for the operator. */
export async function openDatabase(options: {
  data: string;
  databaseUrl?: string | undefined;
}): Promise<OpenDatabase> {
  if (options.databaseUrl) {
    await expectUsableServer(options.databaseUrl);
    return { url: options.databaseUrl, adopted: true, close: async () => {} };
  }
  const server = await startPostgres({ directory: join(options.data, "postgres"), durable: true });
  return { url: server.url, where: server.where, adopted: server.adopted, close: () => server.stop() };
}

const oldestServer = 150_000;

/** @throws StartRefusal when the address is wrong, nobody answers, we are not let in, or it is too old. */
export async function expectUsableServer(url: string): Promise<void> {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (!address || !/^postgres(ql)?:$/.test(address.protocol)) throw refuse.badAddress();
  const host = address.host || "localhost";
  let version: number;
  try {
    version = await readServerVersion(url);
  } catch (error) {
    const { code = "", message } = error as { code?: string; message: string };
    // Five characters: the server's own answer (password, missing database…), with its reason in its words.
    if (/^[0-9A-Z]{5}$/.test(code) && code !== "EPIPE") throw refuse.notLetIn(host, message);
    throw refuse.noAnswer(host);
  }
  if (version < oldestServer) throw refuse.tooOld(String(Math.floor(version / 10_000)));
}
