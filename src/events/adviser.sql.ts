import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";

/** Those of these people who are advisers on a day. */
export async function advisersAmong(
  db: Tx,
  cooperative: number,
  people: readonly string[],
  on: CivilDate,
): Promise<string[]> {
  const { rows } = await sql<{ person: string }>`select distinct person from people.mandate
    where cooperative = ${cooperative} and person = any(${[...people]}::uuid[]) and role = 'adviser'
      and since <= ${on} and (until is null or until >= ${on})`.execute(db);
  return rows.map(({ person }) => person);
}
