import { createReadStream, existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { navette } from "../../fixtures/people.ts";
import { operator } from "../../src/foundation/actor.ts";
import { type Db, openDatabase, openPool } from "../../src/foundation/database.ts";
import { migrate } from "../../src/foundation/migrate.ts";
import type { AnyOperation } from "../../src/foundation/operation.ts";
import { perform } from "../../src/foundation/perform.ts";
import { sayRefusal } from "../../src/foundation/refusal.ts";
import { UploadedFile } from "../../src/foundation/uploaded-file.ts";
import { importFec } from "../../src/ledger/index.ts";
import { foundCooperative } from "../../src/network/index.ts";
import { judgeFecIn } from "../judge-fec-in.ts";
import { balancesCsv, balancesOf, judgeYear } from "./books.ts";
import type { Tally } from "./tally.ts";

const act = (database: Db, operation: AnyOperation, input: unknown, cooperative: number) =>
  perform(operation, input, { database, cooperative, actor: operator, door: "cli" });

/**
 * Every dialect, imported by the operation that a person uses, must give the balances that come with the
 * data, and
 * its export must be lawful; every mutant must be treated as the data says. `newDatabase` gives an empty one.
 */
export async function judgeDialects(
  tally: Tally,
  at: { judges: string; folder: string; newDatabase: (name: string) => Promise<string> },
): Promise<void> {
  const shared = join(at.judges, "..");
  const folder = join(shared, "data/fec/dialects");
  if (!existsSync(folder)) return tally.count("unable", "FEC of other programs", `there is no ${folder}`);
  const expected = await readFile(join(folder, "balances.csv"), "utf8");
  const names = (await readdir(folder, { withFileTypes: true })).filter((each) => each.isDirectory());
  for (const [index, { name }] of names.entries()) {
    const url = await at.newDatabase(`dialect_${index}`);
    await migrate(url);
    const pool = openPool(url, 2);
    try {
      const database = openDatabase(pool);
      await act(database, foundCooperative, navette, 0);
      const [base = ""] = await readdir(join(folder, name));
      const path = join(folder, name, base);
      const file = await UploadedFile.of(path, () => createReadStream(path));
      const outcome = await act(database, importFec, { file }, 1);
      if (!outcome.ok) {
        tally.count("rejected", `import ${name}`, sayRefusal(outcome.refusal, "en"));
        continue;
      }
      const balances = balancesCsv(await balancesOf({ database, cooperative: 1, actor: operator }, 2025));
      tally.count(balances === expected ? "accepted" : "rejected", `import ${name}`, balances);
      const place = join(at.folder, name);
      await judgeYear(tally, at.judges, place, { database, cooperative: 1, year: 2025, what: `of ${name}` });
    } finally {
      await pool.end();
    }
  }
  const verdict = await judgeFecIn(shared);
  for (const said of verdict?.said ?? [])
    tally.count(said.startsWith("OK") ? "accepted" : "rejected", `read ${said.slice(5)}`);
}
