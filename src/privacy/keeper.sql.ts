import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";

/** Whoever answers for personal data in the cooperative on a day: HR officers and directors. */
export async function listKeepers(db: Tx, cooperative: number, on: CivilDate): Promise<string[]> {
  const { rows } = await sql<{ person: string }>`select distinct person from people.mandate
    where cooperative = ${cooperative} and role in ('hr', 'director')
      and since <= ${on} and (until is null or until >= ${on}) order by person`.execute(db);
  return rows.map(({ person }) => person);
}
