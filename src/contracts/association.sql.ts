import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

export async function isAssociate(
  db: Tx,
  cooperative: number,
  person: string,
  on: CivilDate,
): Promise<boolean> {
  const { rows } = await sql`select from contracts.association where cooperative = ${cooperative}
    and person = ${person} and since <= ${on} and (until is null or until >= ${on})`.execute(db);
  return rows.length > 0;
}

/** Since when a person is an associate, from that day on or later, locked; null where they are not. */
export async function lockAssociation(
  db: Tx,
  cooperative: number,
  person: string,
  from: CivilDate,
): Promise<CivilDate | null> {
  const { rows } = await sql<{ since: CivilDate }>`select since from contracts.association
    where cooperative = ${cooperative} and person = ${person} and (until is null or until >= ${from})
    order by since for update`.execute(db);
  return rows[0]?.since ?? null;
}

export async function readAssociation(
  db: Tx,
  cooperative: number,
  person: string,
): Promise<{ since: CivilDate; until: CivilDate | null } | null> {
  const { rows } = await sql<{ since: CivilDate; until: CivilDate | null }>`select since, until
    from contracts.association where cooperative = ${cooperative} and person = ${person}
    order by since desc limit 1`.execute(db);
  return rows[0] ?? null;
}

export async function insertAssociation(
  { db, cooperative, now, actor }: Scene,
  person: string,
  since: CivilDate,
): Promise<void> {
  await sql`insert into contracts.association (cooperative, person, since, recorded_at, recorded_by)
    values (${cooperative}, ${person}, ${since}, ${now}, ${actor.person})`.execute(db);
}
