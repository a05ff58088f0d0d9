import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

export const breachSteps = ["authority", "persons", "closing"] as const;
export type StepName = (typeof breachSteps)[number];

export interface BreachStep {
  readonly step: StepName;
  readonly done: boolean;
  readonly on: CivilDate;
  readonly note: string;
  readonly by: string | null;
}

export interface Breach {
  readonly id: string;
  readonly foundAt: Date;
  /** 72 hours after it was found: until then the authority is told (GDPR art. 33). */
  readonly tellBy: Date;
  readonly what: string;
  readonly data: string;
  readonly people: number;
  readonly consequences: string;
  readonly measures: string;
  readonly by: string | null;
  readonly steps: readonly BreachStep[];
}

const breach = sql`select b.id, b.found_at as "foundAt", b.found_at + interval '72 hours' as "tellBy", b.what,
    b.data, b.people, b.consequences, b.measures, p.given_name || ' ' || p.family_name as by,
    coalesce((select json_agg(json_build_object('step', s.step, 'done', s.done, 'on', s.on_day, 'note',
        s.note, 'by', w.given_name || ' ' || w.family_name)
        order by array_position(array['authority', 'persons', 'closing'], s.step))
      from privacy.breach_step s left join people.person w on w.id = s.recorded_by
      where s.cooperative = b.cooperative and s.breach = b.id), '[]') as steps
  from privacy.breach b left join people.person p on p.id = b.recorded_by`;

/** The register of breaches, the latest first. */
export async function listBreachRows(db: Tx, cooperative: number): Promise<Breach[]> {
  const { rows } = await sql<Breach>`${breach} where b.cooperative = ${cooperative}
    order by b.found_at desc limit 200`.execute(db);
  return rows;
}

/** Holds a breach until commit, so that each step is taken once; null where there is none. */
export async function lockBreach(db: Tx, cooperative: number, id: string): Promise<Breach | null> {
  await sql`select pg_advisory_xact_lock(${cooperative}, hashtext(${`privacy.breach ${id}`}))`.execute(db);
  const { rows } = await sql<Breach>`${breach}
    where b.cooperative = ${cooperative} and b.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

export async function insertBreach(
  { db, cooperative, now, actor }: Scene,
  b: Pick<Breach, "id" | "foundAt" | "what" | "data" | "people" | "consequences" | "measures">,
): Promise<void> {
  await sql`insert into privacy.breach (cooperative, id, found_at, what, data, people, consequences, measures,
      recorded_at, recorded_by)
    values (${cooperative}, ${b.id}, ${b.foundAt}, ${b.what}, ${b.data}, ${b.people}, ${b.consequences},
      ${b.measures}, ${now}, ${actor.person})`.execute(db);
}

export async function insertBreachStep(
  { db, cooperative, now, actor }: Scene,
  breachId: string,
  s: Omit<BreachStep, "by">,
): Promise<void> {
  await sql`insert into privacy.breach_step (cooperative, breach, step, done, on_day, note, recorded_at,
      recorded_by)
    values (${cooperative}, ${breachId}, ${s.step}, ${s.done}, ${s.on}, ${s.note}, ${now},
      ${actor.person})`.execute(db);
}
