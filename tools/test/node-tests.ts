import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Count, readCounts } from "./count.ts";

export type NodeTestOptions = {
  files: readonly string[];
  /** Arguments of node, before the files. */
  args: readonly string[];
  env?: NodeJS.ProcessEnv;
};

/** Runs test files under node:test, its report on our output, and answers the counts. */
export async function runNodeTests({ files, args, env = {} }: NodeTestOptions): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), "ensemble-tests-"));
  const counts = join(folder, "counts.json");
  try {
    const own = (name: string) => new URL(name, import.meta.url).href;
    const code = await run(
      process.execPath,
      [
        ...["--test", ...args],
        ...["--test-reporter", "spec", "--test-reporter-destination", "stdout"],
        ...["--test-reporter", own("slowest-reporter.ts"), "--test-reporter-destination", "stdout"],
        ...["--test-reporter", own("summary-reporter.ts"), "--test-reporter-destination", counts],
        ...files,
      ],
      env,
    );
    return readCounts(readIfThere(counts), code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

/**
 * Runs a program with its output on ours; answers its exit code, null when a signal ended it. The operator's
 * database and data are never those of the tests.
 */
export function run(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<number | null> {
  const { DATABASE_URL, ENSEMBLE_DATA, NODE_TEST_CONTEXT, ...clean } = process.env;
  const child = spawn(command, args, { stdio: ["ignore", "inherit", "inherit"], env: { ...clean, ...env } });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
}
