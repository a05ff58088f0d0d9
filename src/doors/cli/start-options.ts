import { resolve } from "node:path";
import { refuse } from "./refusals.ts";

export type StartOptions = {
  port: number;
  /** The directory of everything the program keeps, absolute. */
  data: string;
  /** A PostgreSQL server of the operator's; absent, the embedded one is used. */
  databaseUrl: string | undefined;
  /** Whether to leave an empty database empty, for the first cooperative to be created by hand. */
  empty: boolean;
};

/**
 * What the environment and the command line ask for.
 *
 * @throws StartRefusal for a port that is none and for an option that does not exist.
 */
export function readStartOptions(env: NodeJS.ProcessEnv, args: readonly string[]): StartOptions {
  const unknown = args.find((arg) => arg !== "--empty");
  if (unknown !== undefined) throw refuse.unknownOption(unknown);
  return {
    port: readPort(env.PORT),
    data: resolve(env.ENSEMBLE_DATA || "data"),
    databaseUrl: env.DATABASE_URL || undefined,
    empty: args.includes("--empty") || env.ENSEMBLE_EMPTY === "1",
  };
}

function readPort(given: string | undefined): number {
  if (!given) return 3000;
  const port = /^\d{1,5}$/.test(given) ? Number(given) : 0;
  if (port < 1 || port > 65_535) throw refuse.badPort(given);
  return port;
}
