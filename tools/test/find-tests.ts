import { globSync } from "node:fs";

export type Kind = "unit" | "db" | "browser";

/** `x.db.test.ts` needs PostgreSQL, `x.browser.test.ts` a browser, any other `x.test.ts` nothing. */
export function kindOf(path: string): Kind {
  if (path.endsWith(".db.test.ts")) return "db";
  if (path.endsWith(".browser.test.ts")) return "browser";
  return "unit";
}

/** The test files of a kind whose path contains one of the filters, if there are any. */
export function findTests(root: string, kind: Kind, filters: readonly string[]): string[] {
  return globSync(
    ["src", "tools", "fixtures", "scenarios", "bench"].map((folder) => `${folder}/**/*.test.ts`),
    { cwd: root },
  )
    .filter((path) => kindOf(path) === kind)
    .filter((path) => filters.length === 0 || filters.some((filter) => path.includes(filter)))
    .sort();
}
