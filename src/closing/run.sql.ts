import { sql } from "kysely";
import type { Month } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Cents } from "../foundation/money.ts";
import type { Refusal } from "../foundation/refusal.ts";
import type { Scene } from "../foundation/scene.ts";

export interface StepDone {
  readonly name: string;
  readonly doneAt: Date;
  readonly entries: number;
  readonly amountCents: Cents;
}

/** A run of the close of a month. */
export interface Run {
  readonly id: string;
  readonly month: Month;
  readonly startedAt: Date;
  readonly startedBy: string | null;
  /** Null for the house itself. */
  readonly startedByName: string | null;
  readonly warnings: readonly { readonly name: string; readonly count: number }[];
  readonly words: string;
  /** Until then it is taken to be at work; after that another may take it up. */
  readonly aliveUntil: Date;
  readonly endedAt: Date | null;
  readonly failedStep: string | null;
  readonly refusal: Refusal | null;
  readonly steps: readonly StepDone[];
}

type Raw = Omit<Run, "steps"> & { steps: [string, string, number, string][] };

const run = sql`select r.id, to_char(r.month, 'YYYY-MM') as month, r.started_at as "startedAt",
    r.started_by as "startedBy", p.given_name || ' ' || p.family_name as "startedByName", r.warnings, r.words,
    r.alive_until as "aliveUntil", r.ended_at as "endedAt", r.failed_step as "failedStep", r.refusal,
    (select coalesce(json_agg(json_build_array(s.name, s.done_at, s.entries, s.amount_cents::text)
      order by s.done_at, s.name), '[]') from closing.step s
      where s.cooperative = r.cooperative and s.run = r.id) as steps
  from closing.run r left join people.person p on p.id = r.started_by`;

const told = ({ steps, ...rest }: Raw): Run => ({
  ...rest,
  steps: steps.map(([name, doneAt, entries, cents]) => ({
    ...{ name, entries },
    ...{ doneAt: new Date(doneAt), amountCents: BigInt(cents) },
  })),
});

/** The run that has not ended, whatever its month; null where there is none. */
export async function readOpenRun(db: Tx, cooperative: number): Promise<Run | null> {
  const { rows } = await sql<Raw>`${run}
    where r.cooperative = ${cooperative} and r.ended_at is null`.execute(db);
  return rows[0] ? told(rows[0]) : null;
}

/** The runs of a month, the latest first. */
export async function listRuns(db: Tx, cooperative: number, month: Month): Promise<Run[]> {
  const { rows } = await sql<Raw>`${run}
    where r.cooperative = ${cooperative} and r.month = ${`${month}-01`}
    order by r.started_at desc limit 20`.execute(db);
  return rows.map(told);
}

/** Held until commit: whoever does a step of it comes one after the other. */
export async function lockRun(db: Tx, cooperative: number, id: string): Promise<Run | null> {
  await sql`select from closing.run where cooperative = ${cooperative} and id = ${id} for update`.execute(db);
  const { rows } = await sql<Raw>`${run} where r.cooperative = ${cooperative} and r.id = ${id}`.execute(db);
  return rows[0] ? told(rows[0]) : null;
}

/** Closes are started one after the other, so that the second sees the first. */
export async function holdStarting(db: Tx, cooperative: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(${cooperative}, hashtext('closing.starting'))`.execute(db);
}

export type NewRun = Pick<Run, "id" | "month" | "warnings" | "words" | "aliveUntil">;

export async function insertRun({ db, cooperative, now, actor }: Scene, r: NewRun): Promise<void> {
  await sql`insert into closing.run (cooperative, id, month, started_at, started_by, warnings, words,
      alive_until)
    values (${cooperative}, ${r.id}, ${`${r.month}-01`}, ${now}, ${actor.person},
      ${JSON.stringify(r.warnings)}::jsonb, ${r.words}, ${r.aliveUntil})`.execute(db);
}

export async function keepAlive({ db, cooperative }: Scene, id: string, until: Date): Promise<void> {
  await sql`update closing.run set alive_until = ${until}
    where cooperative = ${cooperative} and id = ${id}`.execute(db);
}

export async function insertStep(
  { db, cooperative, now }: Scene,
  step: { run: string; name: string; entries: number; amountCents: Cents },
): Promise<void> {
  await sql`insert into closing.step (cooperative, run, name, done_at, entries, amount_cents)
    values (${cooperative}, ${step.run}, ${step.name}, ${now}, ${step.entries},
      ${step.amountCents})`.execute(db);
}

export async function endRun(
  { db, cooperative, now }: Scene,
  id: string,
  failed: { step: string; refusal: Refusal } | null = null,
): Promise<void> {
  await sql`update closing.run set ended_at = ${now}, failed_step = ${failed?.step ?? null},
      refusal = ${failed ? JSON.stringify(failed.refusal) : null}::jsonb
    where cooperative = ${cooperative} and id = ${id}`.execute(db);
}
