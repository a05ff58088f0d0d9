/** `npm run schema`: the types of the tables, from the migrations run on a server of its own. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import pg from "pg";
import { migrate } from "../src/foundation/migrate.ts";
import { projectRoot } from "../src/foundation/root.ts";
import { startTestServer } from "./test/test-server.ts";

/** The types of the tables, as the program reads them. */
export const typesFile = join(projectRoot, "db", "schema", "types.ts");

/** Writes the types of a migrated database: every table but those of the job queue and of the migrations. */
export function writeTypes(url: string, file: string): void {
  const given = ["--dialect", "postgres", "--url", url, "--out-file", file, "--date-parser", "string"];
  const types = ["--type-mapping", JSON.stringify({ int8: "bigint" }), "--runtime-enums", "false"];
  const tables = ["--exclude-pattern", "{graphile_worker,public}.*", "--log-level", "error"];
  const program = join(projectRoot, "node_modules", ".bin", "kysely-codegen");
  execFileSync(program, [...given, ...types, ...tables], { stdio: "inherit" });
}

async function writeAnew(): Promise<void> {
  const server = await startTestServer({});
  try {
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    await client.query("create database types");
    await client.end();
    const address = new URL(server.url);
    address.pathname = "/types";
    await migrate(address.href);
    writeTypes(address.href, typesFile);
  } finally {
    await server.stop();
  }
}

if (import.meta.main) await writeAnew();
