import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";

/** Who is told of absences on a day: human resources, and for leave whoever follows the activity. */
export async function listKeepers(
  db: Tx,
  cooperative: number,
  { on, activity }: { on: CivilDate; activity: string | null },
): Promise<string[]> {
  const { rows } = await sql<{ person: string }>`select distinct person from people.mandate
      where cooperative = ${cooperative} and role = 'hr' and since <= ${on}
        and (until is null or until >= ${on})
    union select adviser from activities.activity where cooperative = ${cooperative}
      and id = ${activity}::uuid and adviser is not null
    order by 1`.execute(db);
  return rows.map(({ person }) => person);
}
