import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Outcome } from "./kinds.ts";
import type { Plan } from "./plan.ts";

const nameOf = (id: string) => sql`(select x.given_name || ' ' || x.family_name from people.person x
  where x.id = ${sql.ref(id)})`;
const plans = sql`select p.id, p.person, ${nameOf("p.person")} as "personName", p.contract,
    case when s.end_reason is not null then s.last_day else p.last_day end as "lastDay",
    coalesce(s.end_reason, p.reason) as reason,
    p.access_until as "accessUntil", p.opened_at as "openedAt", ${nameOf("p.opened_by")} as "openedBy",
    c.outcome, c.note as "outcomeNote", c.closed_at as "closedAt", ${nameOf("c.closed_by")} as "closedBy"
  from leaving.plan p
    left join contracts.standing s on s.cooperative = p.cooperative and s.contract = p.contract
    left join leaving.closing c on c.cooperative = p.cooperative and c.plan = p.id`;

export async function readPlan(db: Tx, cooperative: number, id: string): Promise<Plan | null> {
  const { rows } = await sql<Plan>`${plans} where p.cooperative = ${cooperative}
    and p.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

export async function lockPlan(db: Tx, cooperative: number, id: string): Promise<Plan | null> {
  await sql`select from leaving.plan where cooperative = ${cooperative} and id = ${id}
    for update`.execute(db);
  return readPlan(db, cooperative, id);
}

/** Whoever opens a plan for the same person waits here until the end of the transaction. */
export async function lockPlansOf(db: Tx, cooperative: number, person: string): Promise<void> {
  const name = `leaving.plan ${person}`;
  await sql`select pg_advisory_xact_lock(${cooperative}, hashtext(${name}))`.execute(db);
}

/** The plan of a person, the newest where they left more than once; one taken back is none. */
export async function readPlanOf(db: Tx, cooperative: number, person: string): Promise<Plan | null> {
  const { rows } = await sql<Plan>`${plans} where p.cooperative = ${cooperative} and p.person = ${person}
      and c.outcome is distinct from 'stays'
    order by c.plan is null desc, p.opened_at desc limit 1`.execute(db);
  return rows[0] ?? null;
}

/** Plans, open or closed, by their last day; `only`: of these people. */
export async function listPlans(
  db: Tx,
  cooperative: number,
  { closed, only }: { closed: boolean; only?: readonly string[] },
): Promise<Plan[]> {
  const { rows } = await sql<Plan>`select * from (${plans} where p.cooperative = ${cooperative}
      and (c.plan is not null) = ${closed} and c.outcome is distinct from 'stays'
      and (${only ?? null}::uuid[] is null or p.person = any(${only ?? null}::uuid[]))) l
    order by case when ${closed} then l."closedAt" end desc nulls last, l."lastDay", l."personName"
    limit 500`.execute(db);
  return rows;
}

export async function insertPlan(
  { db, cooperative, now, actor }: Scene,
  p: Pick<Plan, "id" | "person" | "contract" | "lastDay" | "reason" | "accessUntil">,
): Promise<void> {
  await sql`insert into leaving.plan (cooperative, id, person, contract, last_day, reason, access_until,
      opened_at, opened_by)
    values (${cooperative}, ${p.id}, ${p.person}, ${p.contract}, ${p.lastDay}, ${p.reason}, ${p.accessUntil},
      ${now}, ${actor.person})`.execute(db);
}

export async function updateDates(
  db: Tx,
  cooperative: number,
  p: { id: string; lastDay: CivilDate; accessUntil: CivilDate },
): Promise<void> {
  await sql`update leaving.plan set last_day = ${p.lastDay}, access_until = ${p.accessUntil}
    where cooperative = ${cooperative} and id = ${p.id}`.execute(db);
}

export async function insertClosing(
  { db, cooperative, now, actor }: Scene,
  c: { plan: string; outcome: Outcome | "stays"; note: string },
): Promise<void> {
  await sql`insert into leaving.closing (cooperative, plan, outcome, note, closed_at, closed_by)
    values (${cooperative}, ${c.plan}, ${c.outcome}, ${c.note}, ${now}, ${actor.person})`.execute(db);
}
