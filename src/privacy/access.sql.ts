import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";

export interface Access {
  readonly person: string;
  readonly name: string;
  readonly by: string;
  readonly at: Date;
  /** `opening` of a file, with its sections; `copy` of everything. */
  readonly what: "opening" | "copy";
  readonly parts: readonly string[];
}

/** Who opened files and who took copies away, of one person or of all, the latest first. */
export async function listAccessRows(
  db: Tx,
  cooperative: number,
  { person, limit, offset }: { person: string | null; limit: number; offset: number },
): Promise<{ rows: Access[]; total: number }> {
  const { rows } = await sql<Access & { total: number }>`
    with access as (
      select o.person, o.opened_by as by, o.opened_at as at, 'opening' as what, o.parts
        from dossiers.opening o where o.cooperative = ${cooperative}
      union all select e.person, e.taken_by, e.taken_at, 'copy', '{}'::text[]
        from privacy.extraction e where e.cooperative = ${cooperative})
    select a.person, p.given_name || ' ' || p.family_name as name, b.given_name || ' ' || b.family_name as by,
      a.at, a.what, a.parts, count(*) over ()::int as total
    from access a join people.person p on p.id = a.person join people.person b on b.id = a.by
    where ${person}::uuid is null or a.person = ${person}::uuid
    order by a.at desc limit ${limit} offset ${offset}`.execute(db);
  return { rows, total: rows[0]?.total ?? 0 };
}

/** Whether somebody said within the hour that they take this person's data away. */
export async function hasTaken(
  db: Tx,
  cooperative: number,
  { person, by, since }: { person: string; by: string; since: Date },
): Promise<boolean> {
  const { rows } = await sql`select from privacy.extraction where cooperative = ${cooperative}
    and person = ${person} and taken_by = ${by} and taken_at >= ${since}`.execute(db);
  return rows.length > 0;
}

export async function insertExtraction(
  db: Tx,
  cooperative: number,
  e: { id: string; person: string; by: string; at: Date },
): Promise<void> {
  await sql`insert into privacy.extraction (cooperative, id, person, taken_by, taken_at)
    values (${cooperative}, ${e.id}, ${e.person}, ${e.by}, ${e.at})`.execute(db);
}
