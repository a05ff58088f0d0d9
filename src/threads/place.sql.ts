import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";

export async function listGroupPeople(
  db: Tx,
  cooperative: number,
  group: string,
): Promise<{ person: string; name: string }[]> {
  const { rows } = await sql<{ person: string; name: string }>`select m.person,
      p.given_name || ' ' || p.family_name as name
    from groups.membership m join people.person p on p.id = m.person
    where m.cooperative = ${cooperative} and m.working_group = ${group} and m.left_at is null
    order by p.family_name, p.given_name, m.person`.execute(db);
  return rows;
}
