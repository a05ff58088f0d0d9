import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

export interface Action {
  readonly id: string;
  readonly person: string;
  readonly interview: string | null;
  readonly what: string;
  readonly owner: string;
  readonly ownerName: string;
  readonly dueOn: CivilDate | null;
  /** Done or given up; null while it is open. */
  readonly done: boolean | null;
  readonly settledAt: Date | null;
}

const action = sql`select a.id, a.person, a.interview, a.what, a.owner,
    p.given_name || ' ' || p.family_name as "ownerName", a.due_on as "dueOn", o.done,
    o.settled_at as "settledAt"
  from journeys.action a join people.person p on p.id = a.owner
    left join journeys.action_outcome o on o.cooperative = a.cooperative and o.action = a.id`;

export async function lockAction(db: Tx, cooperative: number, id: string): Promise<Action | null> {
  const { rows } = await sql<Action>`${action} where a.cooperative = ${cooperative} and a.id = ${id}
    for update of a`.execute(db);
  return rows[0] ?? null;
}

/** The actions of a journey: those that are open, the most urgent first, then what was settled since. */
export async function listActionsOf(
  db: Tx,
  cooperative: number,
  person: string,
  settledSince: Date | null,
): Promise<Action[]> {
  const { rows } = await sql<Action>`${action} where a.cooperative = ${cooperative} and a.person = ${person}
    and (o.action is null or o.settled_at >= ${settledSince}::timestamptz)
    order by o.settled_at desc nulls first, a.due_on nulls last, a.set_at limit 200`.execute(db);
  return rows;
}

export async function insertAction(
  { db, cooperative, now, actor }: Scene,
  a: Pick<Action, "id" | "person" | "interview" | "what" | "owner" | "dueOn">,
): Promise<void> {
  await sql`insert into journeys.action (cooperative, id, person, interview, what, owner, due_on, set_at,
      set_by)
    values (${cooperative}, ${a.id}, ${a.person}, ${a.interview}, ${a.what}, ${a.owner}, ${a.dueOn}, ${now},
      ${actor.person})`.execute(db);
}

/** Where an action stands now: done, given up, or open again. */
export async function putActionOutcome(
  { db, cooperative, now, actor }: Scene,
  action: string,
  done: boolean | null,
): Promise<void> {
  await sql`delete from journeys.action_outcome where cooperative = ${cooperative}
    and action = ${action}`.execute(db);
  if (done === null) return;
  await sql`insert into journeys.action_outcome (cooperative, action, done, settled_at, settled_by)
    values (${cooperative}, ${action}, ${done}, ${now}, ${actor.person})`.execute(db);
}

/** What an adviser still had to do for these people is the next one's. */
export async function moveActions(
  db: Tx,
  cooperative: number,
  { people, from, to }: { people: readonly string[]; from: string; to: string },
): Promise<void> {
  await sql`update journeys.action a set owner = ${to} where a.cooperative = ${cooperative}
    and a.owner = ${from} and a.person = any(${[...people]}::uuid[]) and a.person <> ${to}
    and not exists (select from journeys.action_outcome o where o.cooperative = a.cooperative
      and o.action = a.id)`.execute(db);
}
