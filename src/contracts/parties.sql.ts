import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";

export interface Party {
  readonly id: string;
  readonly givenName: string;
  readonly name: string;
  readonly email: string;
}

/** The person, and the director longest in office on that day, who signs for the cooperative. */
export async function readParties(
  db: Tx,
  cooperative: number,
  person: string,
  on: CivilDate,
): Promise<{ person: Party; representative: Party | null }> {
  const { rows } = await sql<Party & { represents: boolean }>`
    select p.id, p.given_name as "givenName", p.given_name || ' ' || p.family_name as name, p.email,
      p.id <> ${person} as represents
    from people.person p where p.id = ${person} or p.id = (select m.person from people.mandate m
      where m.cooperative = ${cooperative} and m.role = 'director' and m.person <> ${person}
        and m.since <= ${on} and (m.until is null or m.until >= ${on})
      order by m.since, m.id limit 1)`.execute(db);
  const found = rows.find(({ represents }) => !represents);
  if (!found) throw new Error(`no person ${person}`);
  return { person: found, representative: rows.find(({ represents }) => represents) ?? null };
}
