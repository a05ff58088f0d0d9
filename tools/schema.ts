/** Writes the types of the migrated database: `node tools/schema.ts ADDRESS`, an empty database's address. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { migrate } from "../src/foundation/migrate.ts";
import { projectRoot } from "../src/foundation/root.ts";

const url = process.argv[2];
if (!url) throw new Error("give the address of an empty database");
await migrate(url);
const out = join(projectRoot, "db", "schema", "types.ts");
const modules = "(network|people|activities|ledger|foundation|documents|contracts|notices|invoicing|auth).*";
execFileSync(
  join(projectRoot, "node_modules", ".bin", "kysely-codegen"),
  [
    "--dialect",
    "postgres",
    "--url",
    url,
    "--out-file",
    out,
    "--include-pattern",
    modules,
    "--date-parser",
    "string",
    "--type-mapping",
    JSON.stringify({ int8: "bigint" }),
    "--runtime-enums",
    "false",
  ],
  { stdio: "inherit" },
);
