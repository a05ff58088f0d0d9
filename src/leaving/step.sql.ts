import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { StepName } from "./kinds.ts";
import type { SaidDone } from "./plan.ts";

/** What people said was done of a plan. */
export async function listSaid(db: Tx, cooperative: number, plan: string): Promise<SaidDone[]> {
  const { rows } = await sql<SaidDone>`select d.step, d.activity, d.done_on as "doneOn", d.note, d.paper,
      p.given_name || ' ' || p.family_name as by
    from leaving.step_done d left join people.person p on p.id = d.recorded_by
    where d.cooperative = ${cooperative} and d.plan = ${plan} order by d.recorded_at`.execute(db);
  return rows;
}

export async function insertSaid(
  { db, cooperative, now, actor, newId }: Scene,
  plan: string,
  d: Omit<SaidDone, "by">,
): Promise<void> {
  await sql`insert into leaving.step_done (cooperative, id, plan, step, activity, done_on, note, paper,
      recorded_at, recorded_by)
    values (${cooperative}, ${newId()}, ${plan}, ${d.step}, ${d.activity}, ${d.doneOn}, ${d.note}, ${d.paper},
      ${now}, ${actor.person})`.execute(db);
}

export async function deleteSaid(
  db: Tx,
  cooperative: number,
  d: { plan: string; step: StepName; activity: string | null },
): Promise<void> {
  await sql`delete from leaving.step_done where cooperative = ${cooperative} and plan = ${d.plan}
    and step = ${d.step} and activity is not distinct from ${d.activity}`.execute(db);
}
