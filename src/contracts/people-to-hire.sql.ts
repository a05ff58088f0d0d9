import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";

/** Everyone the cooperative knows, by name: whom a contract may be prepared for. */
export async function listPeopleToHire(db: Tx, cooperative: number): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select distinct p.id, p.given_name || ' ' || p.family_name as name, p.family_name
    from people.mandate m join people.person p on p.id = m.person
    where m.cooperative = ${cooperative} order by p.family_name, name limit 3000`.execute(db);
  return rows.map(({ id, name }) => ({ id, name }));
}
