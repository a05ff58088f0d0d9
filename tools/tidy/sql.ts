import { type FileRule, isCode, isTest } from "./rule.ts";

/** A statement in a string, in a template, or as Kysely builds it. */
const statement = new RegExp(
  [
    "[\"'`]\\s*(?:select\\s[^\"'`]*\\bfrom\\s|insert into\\s|update \\w+(?:\\.\\w+)? set|delete from\\s|create (?:table|role|database|index)\\s)",
    "\\bsql(?:<[^>]*>)?`",
    "\\.(?:selectFrom|insertInto|updateTable|deleteFrom|mergeInto)\\(",
    "^\\s*(?:select .+ from|insert into \\w+|delete from \\w+)\\s",
  ].join("|"),
);

const mayHoldSql = (path: string): boolean =>
  path.endsWith(".sql.ts") || isTest(path) || path.startsWith("bench/");

/** Every statement about a noun is in one file, where its locks and its cost can be read together. */
export const sqlPlace: FileRule = {
  name: "sql-place",
  check({ path, text }) {
    if (!isCode(path) || !path.startsWith("src/") || mayHoldSql(path)) return [];
    return text
      .split("\n")
      .flatMap((line, index) =>
        statement.test(line) && !/^\s*(?:\*|\/\/|\/\*)/.test(line)
          ? [{ path, line: index + 1, message: "SQL lives in <noun>.sql.ts and in migrations" }]
          : [],
      );
  },
};
