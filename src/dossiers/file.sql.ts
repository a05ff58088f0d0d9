import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { FileOf } from "./fields.ts";

export interface FileOwner extends FileOf {
  readonly name: string;
}

/** Whose file it is and what they run on a day; null for whoever never had a role in the cooperative. */
export async function readFileOwner(
  db: Tx,
  cooperative: number,
  person: string,
  on: CivilDate,
): Promise<FileOwner | null> {
  const { rows } = await sql<FileOwner>`
    select p.id as person, p.given_name || ' ' || p.family_name as name,
      array(select m.activity from activities.membership m
        where m.cooperative = ${cooperative} and m.person = p.id and m.since <= ${on}
          and (m.until is null or m.until >= ${on})) as activities
    from people.person p
    where p.id = ${person} and exists (select from people.mandate m
      where m.cooperative = ${cooperative} and m.person = p.id)`.execute(db);
  return rows[0] ?? null;
}

/** The line that one reads of whoever opened one's file, and which sections: one a day for each. */
export async function insertOpening(
  db: Tx,
  cooperative: number,
  opening: { person: string; by: string; day: CivilDate; at: Date; parts: readonly string[] },
): Promise<void> {
  await sql`insert into dossiers.opening (cooperative, person, opened_by, day, opened_at, parts)
    values (${cooperative}, ${opening.person}, ${opening.by}, ${opening.day}, ${opening.at},
      ${[...opening.parts]}::text[])
    on conflict do nothing`.execute(db);
}

export async function isOpened(
  db: Tx,
  cooperative: number,
  { person, by, day }: { person: string; by: string; day: CivilDate },
): Promise<boolean> {
  const { rows } = await sql`select from dossiers.opening
    where cooperative = ${cooperative} and person = ${person} and opened_by = ${by}
      and day = ${day}`.execute(db);
  return rows.length > 0;
}

/** Who opened a file, the latest first. */
export async function listOpenings(
  db: Tx,
  cooperative: number,
  person: string,
  limit: number,
): Promise<{ name: string; at: Date }[]> {
  const { rows } = await sql<{ name: string; at: Date }>`
    select p.given_name || ' ' || p.family_name as name, o.opened_at as at
    from dossiers.opening o join people.person p on p.id = o.opened_by
    where o.cooperative = ${cooperative} and o.person = ${person}
    order by o.opened_at desc limit ${limit}`.execute(db);
  return rows;
}

/** HR officers and accountants of the day, who confirm bank details. */
export async function listConfirmers(db: Tx, cooperative: number, on: CivilDate): Promise<string[]> {
  const { rows } = await sql<{ person: string }>`select distinct person from people.mandate
    where cooperative = ${cooperative} and role in ('hr', 'accountant')
      and since <= ${on} and (until is null or until >= ${on}) order by person`.execute(db);
  return rows.map(({ person }) => person);
}
