import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

export interface Goal {
  readonly id: string;
  readonly person: string;
  readonly what: string;
  /** By what one will see that it is reached. */
  readonly measure: string;
  readonly dueOn: CivilDate | null;
  readonly reached: boolean | null;
  readonly settledAt: Date | null;
}

const goal = sql`select g.id, g.person, g.what, g.measure, g.due_on as "dueOn", o.reached,
    o.settled_at as "settledAt"
  from journeys.goal g
    left join journeys.goal_outcome o on o.cooperative = g.cooperative and o.goal = g.id`;

export async function lockGoal(db: Tx, cooperative: number, id: string): Promise<Goal | null> {
  await sql`select pg_advisory_xact_lock(${cooperative}, hashtext(${`goal ${id}`}))`.execute(db);
  const { rows } = await sql<Goal>`${goal} where g.cooperative = ${cooperative} and g.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** The goals of a journey, those that are open first. */
export async function listGoalsOf(db: Tx, cooperative: number, person: string): Promise<Goal[]> {
  const { rows } = await sql<Goal>`${goal} where g.cooperative = ${cooperative} and g.person = ${person}
    order by o.settled_at desc nulls first, g.due_on nulls last, g.set_at limit 100`.execute(db);
  return rows;
}

export async function insertGoal(
  { db, cooperative, now, actor }: Scene,
  g: Pick<Goal, "id" | "person" | "what" | "measure" | "dueOn">,
): Promise<void> {
  await sql`insert into journeys.goal (cooperative, id, person, what, measure, due_on, set_at, set_by)
    values (${cooperative}, ${g.id}, ${g.person}, ${g.what}, ${g.measure}, ${g.dueOn}, ${now},
      ${actor.person})`.execute(db);
}

/** Where a goal stands now: reached, given up, or open again. */
export async function putGoalOutcome(
  { db, cooperative, now, actor }: Scene,
  goal: string,
  reached: boolean | null,
): Promise<void> {
  await sql`delete from journeys.goal_outcome where cooperative = ${cooperative} and goal = ${goal}`.execute(
    db,
  );
  if (reached === null) return;
  await sql`insert into journeys.goal_outcome (cooperative, goal, reached, settled_at, settled_by)
    values (${cooperative}, ${goal}, ${reached}, ${now}, ${actor.person})`.execute(db);
}
