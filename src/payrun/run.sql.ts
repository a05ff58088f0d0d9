import { sql } from "kysely";
import type { Month } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

export interface Run {
  readonly month: Month;
  readonly openedAt: Date;
  readonly openedBy: string | null;
}

const run = sql`select to_char(r.month, 'YYYY-MM') as month, r.opened_at as "openedAt",
    (select p.given_name || ' ' || p.family_name from people.person p where p.id = r.opened_by) as "openedBy"
  from payrun.run r`;

export async function readRun(db: Tx, cooperative: number, month: Month): Promise<Run | null> {
  const { rows } = await sql<Run>`${run} where r.cooperative = ${cooperative}
    and r.month = ${`${month}-01`}`.execute(db);
  return rows[0] ?? null;
}

/** Held until commit: what is decided in the run of a month is decided one after the other. */
export async function lockRun(db: Tx, cooperative: number, month: Month): Promise<Run | null> {
  await sql`select from payrun.run where cooperative = ${cooperative} and month = ${`${month}-01`}
    for update`.execute(db);
  return readRun(db, cooperative, month);
}

/** The last runs, the newest first. */
export async function listRuns(db: Tx, cooperative: number): Promise<Run[]> {
  const { rows } = await sql<Run>`${run} where r.cooperative = ${cooperative}
    order by r.month desc limit 24`.execute(db);
  return rows;
}

/** Answers false where it is open already: of two at once one is told so. */
export async function insertRun({ db, cooperative, now, actor }: Scene, month: Month): Promise<boolean> {
  const { rows } = await sql`insert into payrun.run (cooperative, month, opened_at, opened_by)
    values (${cooperative}, ${`${month}-01`}, ${now}, ${actor.person}) on conflict do nothing
    returning 1`.execute(db);
  return rows.length > 0;
}
