import type { Holding } from "../foundation/holding.ts";

/** A column of the database that names a person or a candidate: `schema.table.column`. */
export type PersonColumn = string;

/**
 * The columns that name a person and of which no holding says what becomes of them: neither as what ties a
 * row to somebody nor as an act of work. A table that nobody declared is in the answer.
 */
export function uncovered(columns: readonly PersonColumn[], holdings: readonly Holding[]): PersonColumn[] {
  const said = new Set(
    holdings.flatMap(({ tables, acts = [] }) => [
      ...acts,
      ...tables.flatMap(({ table, of }) =>
        typeof of === "string"
          ? [`${table}.${of}`]
          : "by" in of
            ? [`${table}.${of.by}`, `${of.through}.${of.key ?? "id"}`]
            : [],
      ),
    ]),
  );
  return columns.filter((column) => !said.has(column));
}
