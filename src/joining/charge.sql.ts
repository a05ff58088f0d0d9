import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

/** Who may have somebody in their charge, by name. */
export async function listTeam(
  db: Tx,
  cooperative: number,
  on: CivilDate,
): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select distinct p.id, p.given_name || ' ' || p.family_name as name
    from people.mandate m join people.person p on p.id = m.person
    where m.cooperative = ${cooperative} and m.role in ('adviser', 'hr', 'director')
      and m.since <= ${on} and (m.until is null or m.until >= ${on}) order by name`.execute(db);
  return rows;
}

export async function insertCharge(
  { db, cooperative, now, actor, newId }: Scene,
  candidate: string,
  adviser: string | null,
): Promise<void> {
  await sql`insert into joining.charge (cooperative, id, candidate, given_at, adviser, given_by)
    values (${cooperative}, ${newId()}, ${candidate}, ${now}, ${adviser}, ${actor.person})`.execute(db);
}
