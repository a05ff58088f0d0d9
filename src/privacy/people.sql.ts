import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";

/** Everybody who was ever of the cooperative, by name. */
export async function listPeopleToAsk(db: Tx, cooperative: number): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select p.id, p.family_name || ' ' || p.given_name as name
    from privacy.departure d join people.person p on p.id = d.person
    where d.cooperative = ${cooperative} order by foundation.plain(p.family_name), p.given_name`.execute(db);
  return rows;
}
