import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";

/** Who is employed on a day, by name: for whoever declares in their place. */
export async function listEmployedPeople(
  db: Tx,
  cooperative: number,
  on: CivilDate,
): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`select distinct p.id,
      p.given_name || ' ' || p.family_name as name, p.family_name
    from contracts.in_force f join contracts.contract c on c.cooperative = f.cooperative and c.id = f.contract
      join people.person p on p.id = f.person
    where f.cooperative = ${cooperative} and c.kind <> 'cape' and f.since <= ${on}
      and (f.until is null or f.until >= ${on}) order by p.family_name, 2`.execute(db);
  return rows;
}
