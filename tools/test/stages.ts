/** The stages of `npm test`, in the order in which a mistake is found soonest. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { findChromium } from "../browser.ts";
import { type Count, none, sum } from "./count.ts";
import { findTests, type Kind } from "./find-tests.ts";
import { run, runNodeTests } from "./node-tests.ts";
import { startTestServer } from "./test-server.ts";

export const root = join(import.meta.dirname, "..", "..");

export type Stage = (filters: readonly string[]) => Promise<Count>;

const inModules = (...path: string[]) => join(root, "node_modules", ...path);

async function tool(name: string, ...args: string[]): Promise<Count> {
  const code = await run(process.execPath, args);
  console.log(`${code === 0 ? "✔" : "✖"} ${name}`);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Types, then lint and format. The types of the routes are written first, where there are routes. */
const check: Stage = async () => {
  const counts: Count[] = [];
  if (existsSync(join(root, "react-router.config.ts"))) {
    counts.push(await tool("route types", inModules("@react-router", "dev", "bin.cjs"), "typegen"));
  }
  counts.push(await tool("types", inModules("typescript", "bin", "tsc"), "--noEmit"));
  counts.push(await tool("lint and format", inModules("@biomejs", "biome", "bin", "biome"), "check"));
  return sum(counts);
};

/** Each rule of style is one check. */
const tidy: Stage = async () => {
  const { runTidy } = await import("../tidy/run-tidy.ts");
  return runTidy(root);
};

/** A house without unit or database tests has lost them: a failure, unless filters chose others. */
function whenThereAreNone(kind: Kind, filters: readonly string[]): Count {
  if (filters.length > 0 || kind === "browser") return none;
  console.log(`✖ no ${kind} test was found`);
  return { passed: 0, failed: 1 };
}

/** All in one process: they touch nothing outside it. */
const unit: Stage = async (filters) => {
  const files = findTests(root, "unit", filters);
  if (files.length === 0) return whenThereAreNone("unit", filters);
  return runNodeTests({ files, args: ["--test-isolation=none", "--test-timeout=60000"] });
};

const db: Stage = async (filters) => {
  const files = findTests(root, "db", filters);
  if (files.length === 0) return whenThereAreNone("db", filters);
  return withServer((url) =>
    runNodeTests({
      files,
      args: ["--test-concurrency=2", "--test-timeout=300000"],
      env: { ENSEMBLE_TEST_SERVER: url },
    }),
  );
};

const browser: Stage = async (filters) => {
  const files = findTests(root, "browser", filters);
  if (files.length === 0) return whenThereAreNone("browser", filters);
  const chromium = await findChromium();
  return withServer((url) =>
    runNodeTests({
      files,
      args: ["--test-concurrency=1", "--test-timeout=300000"],
      env: { ENSEMBLE_TEST_SERVER: url, ENSEMBLE_CHROMIUM: chromium },
    }),
  );
};

async function withServer(work: (url: string) => Promise<Count>): Promise<Count> {
  const server = await startTestServer();
  try {
    return await work(server.url);
  } finally {
    await server.stop();
  }
}

export const stages: Record<string, Stage> = { check, tidy, unit, db, browser };
