import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * The folder of the project, found upwards from the program: the built web door lies deeper than its
 * source.
 */
function findRoot(from: string): string {
  if (existsSync(join(from, "package.json")) && existsSync(join(from, "db", "migrations"))) return from;
  const parent = dirname(from);
  if (parent === from) throw new Error("the project's folder was not found above the program");
  return findRoot(parent);
}

export const projectRoot = findRoot(import.meta.dirname);
