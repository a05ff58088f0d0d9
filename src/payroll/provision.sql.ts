import { sql } from "kysely";
import type { CivilDate, Month } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

/** What is put aside of each pay, from a month on, in basis points of its cost and of what there is. */
export interface Provision {
  readonly since: CivilDate;
  readonly leaveBp: number;
  readonly slowBp: number;
}

export async function listProvisions(db: Tx, cooperative: number, person: string): Promise<Provision[]> {
  const { rows } = await sql<Provision>`/* prepared */
    select since, leave_bp as "leaveBp", slow_bp as "slowBp" from payroll.provision
    where cooperative = ${cooperative} and person = ${person} order by since desc`.execute(db);
  return rows;
}

export async function putProvision(
  { db, cooperative, now, actor }: Scene,
  p: Omit<Provision, "since"> & { person: string; month: Month },
): Promise<void> {
  await sql`insert into payroll.provision (cooperative, person, since, leave_bp, slow_bp, chosen_at,
      chosen_by)
    values (${cooperative}, ${p.person}, ${`${p.month}-01`}, ${p.leaveBp}, ${p.slowBp}, ${now},
      ${actor.person})
    on conflict (cooperative, person, since) do update set leave_bp = excluded.leave_bp,
      slow_bp = excluded.slow_bp, chosen_at = excluded.chosen_at, chosen_by = excluded.chosen_by`.execute(db);
}
