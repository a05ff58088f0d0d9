import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

export interface Action {
  readonly id: string;
  readonly group: string;
  readonly meeting: string | null;
  readonly what: string;
  readonly person: string;
  readonly name: string;
  readonly dueOn: CivilDate | null;
  /** Done or given up; null while it is open. */
  readonly done: boolean | null;
}

const action = sql`select a.id, a.working_group as "group", a.meeting, a.what, a.person,
    p.given_name || ' ' || p.family_name as name, a.due_on as "dueOn", o.done
  from groups.action a join people.person p on p.id = a.person
    left join groups.action_outcome o on o.cooperative = a.cooperative and o.action = a.id`;

export async function readAction(db: Tx, cooperative: number, id: string): Promise<Action | null> {
  const { rows } = await sql<Action>`${action}
    where a.cooperative = ${cooperative} and a.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** The actions of a group: those that are open, the most urgent first, then those settled since. */
export async function listActions(
  db: Tx,
  cooperative: number,
  group: string,
  settledSince: Date,
): Promise<Action[]> {
  const { rows } = await sql<Action>`${action} where a.cooperative = ${cooperative}
    and a.working_group = ${group} and (o.action is null or o.set_at >= ${settledSince})
    order by o.set_at desc nulls first, a.due_on nulls last, a.set_at, a.id limit 200`.execute(db);
  return rows;
}

export async function insertAction(
  { db, cooperative, now, actor }: Scene,
  a: Pick<Action, "id" | "group" | "meeting" | "what" | "person" | "dueOn">,
): Promise<void> {
  await sql`insert into groups.action (cooperative, id, working_group, meeting, what, person, due_on, set_at,
      set_by)
    values (${cooperative}, ${a.id}, ${a.group}, ${a.meeting}, ${a.what}, ${a.person}, ${a.dueOn}, ${now},
      ${actor.person})`.execute(db);
}

/** Where an action stands now: done, given up, or open again. */
export async function putOutcome(
  { db, cooperative, now, actor }: Scene,
  action: string,
  done: boolean | null,
): Promise<void> {
  await sql`delete from groups.action_outcome where cooperative = ${cooperative}
    and action = ${action}`.execute(db);
  if (done === null) return;
  await sql`insert into groups.action_outcome (cooperative, action, done, set_at, set_by)
    values (${cooperative}, ${action}, ${done}, ${now}, ${actor.person})`.execute(db);
}
