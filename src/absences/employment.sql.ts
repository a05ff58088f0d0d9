import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";

export interface Employed {
  readonly contract: string;
  readonly kind: "cape" | "cesa" | "cdi" | "cdd";
  readonly activity: string | null;
  readonly since: CivilDate;
  readonly until: CivilDate | null;
}

/** Under what a person has worked, the earliest first. */
export async function listEmployments(db: Tx, cooperative: number, person: string): Promise<Employed[]> {
  const { rows } = await sql<Employed>`/* prepared */ select c.id as contract, c.kind, c.activity, f.since,
      f.until
    from contracts.in_force f join contracts.contract c on c.cooperative = f.cooperative and c.id = f.contract
    where f.cooperative = ${cooperative} and f.person = ${person} order by f.since`.execute(db);
  return rows;
}

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
