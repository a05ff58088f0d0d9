import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";

export interface Pause {
  readonly since: CivilDate;
  readonly until: CivilDate | null;
  readonly reason: string;
}

/** The pauses of an activity, newest first; `until` is the last day of one. */
export async function listPauses(db: Tx, cooperative: number, activity: string): Promise<Pause[]> {
  const { rows } = await sql<Pause>`select since, until, reason from activities.pause
    where cooperative = ${cooperative} and activity = ${activity} order by since desc`.execute(db);
  return rows;
}

export async function insertPause(
  db: Tx,
  cooperative: number,
  activity: string,
  since: CivilDate,
  reason: string,
): Promise<void> {
  await sql`insert into activities.pause (cooperative, activity, since, reason)
    values (${cooperative}, ${activity}, ${since}, ${reason})`.execute(db);
}

/** Ends the pause under way with that day. */
export async function endPause(
  db: Tx,
  cooperative: number,
  activity: string,
  until: CivilDate,
): Promise<void> {
  await sql`update activities.pause set until = ${until}
    where cooperative = ${cooperative} and activity = ${activity} and until is null`.execute(db);
}

export async function insertClosing(
  db: Tx,
  cooperative: number,
  closing: { activity: string; on: CivilDate; reason: string; now: Date; by: string | null },
): Promise<void> {
  await sql`insert into activities.closing (cooperative, activity, closed_on, reason, closed_at, closed_by)
    values (${cooperative}, ${closing.activity}, ${closing.on}, ${closing.reason}, ${closing.now},
      ${closing.by})`.execute(db);
}

/** What was done to an activity, by whom and when, as the audit keeps it. */
export interface LifeEvent {
  readonly id: string;
  readonly at: Date;
  readonly operation: string;
  /** Null for the operator and for later effects, who are no persons. */
  readonly who: string | null;
  readonly input: Readonly<Record<string, unknown>>;
}

/** Newest first, at most 100, of the operations named. */
export async function listLife(
  db: Tx,
  cooperative: number,
  activity: string,
  operations: readonly string[],
): Promise<LifeEvent[]> {
  const { rows } = await sql<LifeEvent>`select a.id::text as id, a.at, a.operation, a.input,
      p.given_name || ' ' || p.family_name as who
    from foundation.audit a left join people.person p on p.id = a.person
    where a.cooperative = ${cooperative} and a.about = ${activity}
      and a.operation = any(${[...operations]}::text[])
    order by a.id desc limit 100`.execute(db);
  return rows;
}

/** Who may be named in the form of an activity: advisers of the day, and everyone the house knows. */
export async function listCandidates(
  db: Tx,
  cooperative: number,
  on: CivilDate,
): Promise<{ id: string; name: string; adviser: boolean }[]> {
  const { rows } = await sql<{ id: string; name: string; adviser: boolean }>`
    select p.id, p.given_name || ' ' || p.family_name as name, bool_or(m.role = 'adviser') as adviser
    from people.mandate m join people.person p on p.id = m.person
    where m.cooperative = ${cooperative} and (m.until is null or m.until >= ${on})
    group by p.id, p.given_name, p.family_name
    order by p.family_name, p.given_name limit 5000`.execute(db);
  return rows;
}

/** The analytic codes in use, to propose the next. */
export async function listCodes(db: Tx, cooperative: number): Promise<string[]> {
  const { rows } = await sql<{ code: string }>`select code from activities.activity
    where cooperative = ${cooperative}`.execute(db);
  return rows.map(({ code }) => code);
}
