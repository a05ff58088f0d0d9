import { type RawBuilder, sql } from "kysely";
import type { Tx } from "./database.ts";
import type { HeldTable, Holding, PastTerm } from "./holding.ts";

/** From here to the end of the transaction rows that never change may go, those of the books excepted. */
export async function beginErasing(db: Tx): Promise<void> {
  await sql`select set_config('ensemble.erasing', 'on', true)`.execute(db);
}

export async function endErasing(db: Tx): Promise<void> {
  await sql`select set_config('ensemble.erasing', '', true)`.execute(db);
}

/** The rows of a held table, under the alias `t`, that tell of a person. */
function toldOf(holding: Holding, held: HeldTable, cooperative: number, person: string): RawBuilder<unknown> {
  const { of, among, everywhere } = held;
  const house = everywhere ? sql`true` : sql`t.cooperative = ${cooperative}`;
  const kept = among ? sql`t.${sql.id(among.column)} = any(${[...among.values]}::text[])` : sql`true`;
  return sql`${house} and ${kept} and ${besideBooks(held)} and ${tied(holding, of, cooperative, person)}`;
}

const besideBooks = ({ ofBooks }: HeldTable) =>
  ofBooks ? sql`t.${sql.id(ofBooks.column)} !~ ${ofBooks.matching}` : sql`true`;

function tied(holding: Holding, of: HeldTable["of"], cooperative: number, person: string) {
  if (typeof of === "string") return sql`t.${sql.id(of)} = ${person}::uuid`;
  if ("address" in of)
    return sql`t.${sql.id(of.address)} = (select p.email from people.person p where p.id = ${person}::uuid)`;
  const parent = holding.tables.find(({ table }) => table === of.through);
  if (!parent) throw new Error(`${holding.name} ties a table through ${of.through}, which it does not hold`);
  const key = sql`t.${sql.id(of.key ?? "id")}`;
  const mine = sql`select t.* from ${sql.table(of.through)} t
    where ${toldOf(holding, parent, cooperative, person)}`;
  const named = of.prefix ? sql`${of.prefix}::text || ${key}` : key;
  return sql`t.${sql.id(of.by)} in (select ${named} from (${mine}) t)`;
}

/** The rows of a held table that tell of a person, as they lie there. */
export async function readHeld(
  db: Tx,
  cooperative: number,
  { holding, held, person }: { holding: Holding; held: HeldTable; person: string },
): Promise<Record<string, unknown>[]> {
  const { rows } = await sql<{ row: Record<string, unknown> }>`select to_jsonb(t) as row
    from ${sql.table(held.table)} t where ${toldOf(holding, held, cooperative, person)}`.execute(db);
  return rows.map(({ row }) => row);
}

export async function countHeld(
  db: Tx,
  cooperative: number,
  { holding, held, person }: { holding: Holding; held: HeldTable; person: string },
): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n
    from ${sql.table(held.table)} t where ${toldOf(holding, held, cooperative, person)}`.execute(db);
  return rows[0]?.n ?? 0;
}

/**
 * Does to the rows what the holding says of them, and answers how many it was; papers that nothing names
 * any more go along.
 */
export async function eraseHeld(
  db: Tx,
  cooperative: number,
  { holding, held, person }: { holding: Holding; held: HeldTable; person: string },
): Promise<number> {
  if (held.erased === "stays") return 0;
  return eraseRows(db, cooperative, held, toldOf(holding, held, cooperative, person));
}

/** The same for the rows that are older than a day by a column of the holding's first table. */
export async function erasePastRows(
  db: Tx,
  cooperative: number,
  { holding, column, before, spared }: PastTerm & { holding: Holding; column: string },
): Promise<number> {
  const [root] = holding.tables.filter(({ of }) => typeof of === "string" || "address" in of);
  if (!root) throw new Error(`${holding.name} has no table of its own to count from`);
  const house = (held: HeldTable) => (held.everywhere ? sql`true` : sql`t.cooperative = ${cooperative}`);
  const theirs = holding.tables.flatMap(({ table, of }) =>
    table === root.table && typeof of === "string"
      ? [sql`coalesce(t.${sql.id(of)} <> all(${[...spared]}::uuid[]), true)`]
      : [],
  );
  const old = sql.join(
    [house(root), besideBooks(root), sql`t.${sql.id(column)} < ${before}::date`, ...theirs],
    sql` and `,
  );
  let erased = 0;
  for (const held of holding.tables.filter((one) => one.erased !== "stays")) {
    const child = typeof held.of !== "string" && "through" in held.of ? held.of : null;
    const which = child
      ? sql`${house(held)} and t.${sql.id(child.by)} in (select t.${sql.id(child.key ?? "id")}
          from ${sql.table(root.table)} t where ${old})`
      : old;
    erased += await eraseRows(db, cooperative, held, which);
  }
  return erased;
}

async function eraseRows(
  db: Tx,
  cooperative: number,
  { table, erased, paper }: HeldTable,
  which: RawBuilder<unknown>,
): Promise<number> {
  const emptied = erased === "deleted" || erased === "stays" ? null : Object.entries(erased);
  if (emptied) {
    const sets = emptied.map(([column, value]) => sql`${sql.id(column)} = ${value}`);
    const told = emptied.map(([column, value]) => sql`t.${sql.id(column)} is distinct from ${value}`);
    const done = await sql`update ${sql.table(table)} t set ${sql.join(sets)}
      where ${which} and (${sql.join(told, sql` or `)})`.execute(db);
    return Number(done.numAffectedRows ?? 0n);
  }
  const { rows } = await sql<{ paper: string | null }>`delete from ${sql.table(table)} t where ${which}
    returning ${paper ? sql`t.${sql.id(paper)}` : sql`null::text`} as paper`.execute(db);
  for (const hash of new Set(rows.map((row) => row.paper)))
    if (hash) await sql`select foundation.drop_paper(${cooperative}::int, ${hash}::text)`.execute(db);
  return rows.length;
}
