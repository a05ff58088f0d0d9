import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadDemonstration } from "../src/demo/index.ts";
import { migrate } from "../src/foundation/migrate.ts";
import { startPostgres } from "../src/foundation/postgres/index.ts";
import { byTurns, type Result, timed } from "./measure.ts";
import { signIn, startProgram } from "./program.ts";

const account = ["helene.etcheverry@lanavette.example", "ensemble-demo-2026"] as const;

/** W8: a start on built code and data that are there, until the first page of someone signed in. */
export async function w8(): Promise<Result[]> {
  const data = mkdtempSync(join(process.env.ENSEMBLE_BENCH || tmpdir(), "ensemble-start-"));
  const directory = join(data, "postgres");
  const startServer = () => startPostgres({ directory, durable: true });
  try {
    const first = await startServer();
    await migrate(first.url);
    console.log("      (the demonstration is being loaded)");
    await loadDemonstration(first.url, () => undefined);
    await first.stop();
    const measured = await byTurns({
      async limit() {
        let server: Awaited<ReturnType<typeof startServer>> | undefined;
        const took = await timed(async () => {
          server = await startServer();
        });
        await server?.stop();
        return took;
      },
      async ours() {
        const program = await startProgram("src/doors/cli/start.ts", { ENSEMBLE_DATA: data }, "/connexion");
        const took = await timed(async () => {
          const cookie = await signIn(program.url, ...account);
          const page = await fetch(`${program.url}/`, { headers: { cookie } });
          if (page.status !== 200) throw new Error(`the home answered ${page.status}`);
          await page.text();
        });
        await program.stop();
        return program.startedIn + took;
      },
    });
    const what = "first signed-in page (limit: the database alone)";
    return [{ what, unit: "ms", ...measured, goal: { atMost: 4_000 } }];
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}
