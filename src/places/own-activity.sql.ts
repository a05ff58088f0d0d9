import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";

/** The names of one’s activities. */
export async function listOwnActivities(
  db: Tx,
  cooperative: number,
  ids: readonly string[],
): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`select id, name from activities.activity
    where cooperative = ${cooperative} and id = any(${[...ids]}::uuid[]) order by name`.execute(db);
  return rows;
}

/** Every activity that is open. */
export async function listOpenActivities(
  db: Tx,
  cooperative: number,
  on: CivilDate,
): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`select a.id, a.name from activities.activity a
    where a.cooperative = ${cooperative} and not exists (select from activities.closing c
      where c.cooperative = a.cooperative and c.activity = a.id and c.closed_on < ${on})
    order by a.name limit 2000`.execute(db);
  return rows;
}
