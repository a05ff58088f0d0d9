import { execFile } from "node:child_process";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Bench } from "./bench-server.ts";
import { copyIn, copyOut } from "./fec-limit.sql.ts";
import { byTurns, type Result, timed } from "./measure.ts";

const run = promisify(execFile);
const megabyte = 1024 * 1024;

/** The command as typed, in a program of its own, so that its peak memory is its own. */
async function command(url: string, ...words: string[]): Promise<{ ms: number; peakMb: number }> {
  const args = [
    "--max-old-space-size=256",
    "--max-semi-space-size=8",
    join(import.meta.dirname, "command-apart.ts"),
    ...words,
  ];
  const { stdout } = await run(process.execPath, args, { env: { ...process.env, DATABASE_URL: url } });
  return JSON.parse(stdout.trim().split("\n").at(-1) as string) as { ms: number; peakMb: number };
}

/** W5: the FEC of B1M to a file, and its import into other books, each by a program of its own. */
export async function w5(bench: Bench): Promise<Result[]> {
  const { url, owner } = bench;
  const full = await bench.b1m();
  const folder = await mkdtemp(join(process.env.ENSEMBLE_BENCH || tmpdir(), "fec-"));
  const file = join(folder, "912345675FEC20261231.txt");
  const peaks: { out: number[]; in: number[] } = { out: [], in: [] };
  try {
    const out = await byTurns({
      limit: () => timed(() => copyOut(owner, full.cooperative, join(folder, "copy.txt"))),
      async ours() {
        const words = ["ledger.export-fec", "year=2026", `out=${folder}`, "--cooperative", full.slug];
        const { ms, peakMb } = await command(url, ...words);
        peaks.out.push(peakMb);
        return ms;
      },
    });
    const size = Math.round((await stat(file)).size / megabyte);
    const into = await byTurns({
      limit: () => timed(() => copyIn(owner, join(folder, "copy.txt"))),
      async ours() {
        const { slug } = await bench.newBooks();
        const words = ["ledger.import-fec", `file=${file}`, "--cooperative", slug];
        const { ms, peakMb } = await command(url, ...words);
        peaks.in.push(peakMb);
        return ms;
      },
    });
    return [
      { what: `FEC of 1,000,000 lines (${size} MB) written`, unit: "ms", ...out, goal: { ratio: 1 / 3 } },
      { what: "peak memory, writing", unit: "MB", ours: peaks.out, limit: [], goal: { atMost: 200 } },
      { what: "that FEC imported, every entry posted", unit: "ms", ...into, goal: { ratio: 1 / 3 } },
      { what: "peak memory, importing", unit: "MB", ours: peaks.in, limit: [], goal: { atMost: 200 } },
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}
