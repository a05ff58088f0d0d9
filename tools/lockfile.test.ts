import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { projectRoot } from "../src/foundation/root.ts";

type Locked = { optionalDependencies?: Record<string, string>; version?: string; resolved?: string };
const lock = JSON.parse(readFileSync(join(projectRoot, "package-lock.json"), "utf8")) as {
  packages: Record<string, Locked>;
};

/** What a lockfile must name for `npm ci` to take it on any system, and names not. */
function missingFrom(packages: Record<string, Locked>): string[] {
  return Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies).filter((name) => !packages[`node_modules/${name}`]?.version),
  );
}

test("the lockfile names the packages of every system, so that npm ci works on each", () => {
  assert.deepEqual(missingFrom(lock.packages), []);
  const lacking = { ...lock.packages };
  delete lacking["node_modules/@biomejs/cli-darwin-arm64"];
  assert.deepEqual(missingFrom(lacking), ["@biomejs/cli-darwin-arm64"]);
});

test("the lockfile names no registry", () => {
  assert.deepEqual(
    Object.values(lock.packages).filter(({ resolved }) => resolved),
    [],
  );
});
