import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

export const interviewModes = ["site", "phone", "online"] as const;

export interface Interview {
  readonly id: string;
  readonly interviewer: string;
  readonly interviewerName: string;
  readonly startsAt: Date;
  readonly mode: (typeof interviewModes)[number];
  readonly place: string;
}

/** The last one planned. */
export async function readInterview(
  db: Tx,
  cooperative: number,
  candidate: string,
): Promise<Interview | null> {
  const { rows } = await sql<Interview>`select i.id, i.interviewer,
      p.given_name || ' ' || p.family_name as "interviewerName", i.starts_at as "startsAt", i.mode, i.place
    from joining.interview i join people.person p on p.id = i.interviewer
    where i.cooperative = ${cooperative} and i.candidate = ${candidate}
    order by i.planned_at desc, i.id desc limit 1`.execute(db);
  return rows[0] ?? null;
}

/** How often one was planned with a candidate. */
export async function countInterviews(db: Tx, cooperative: number, candidate: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from joining.interview
    where cooperative = ${cooperative} and candidate = ${candidate}`.execute(db);
  return rows[0]?.n ?? 0;
}

export async function insertInterview(
  { db, cooperative, now, actor }: Scene,
  i: Omit<Interview, "interviewerName"> & { candidate: string },
): Promise<void> {
  await sql`insert into joining.interview (cooperative, id, candidate, interviewer, starts_at, mode, place,
      planned_at, planned_by)
    values (${cooperative}, ${i.id}, ${i.candidate}, ${i.interviewer}, ${i.startsAt}, ${i.mode}, ${i.place},
      ${now}, ${actor.person})`.execute(db);
}

/** The headings under which an interview is told: facts, which the person may ask to read (R9.06). */
export const headings = ["project", "market", "motivation", "situation", "needs", "opinion"] as const;
export type Findings = Readonly<Record<(typeof headings)[number], string>>;

export interface Finding extends Findings {
  readonly id: string;
  readonly heldOn: CivilDate;
  readonly interviewer: string;
  readonly interviewerName: string;
  readonly shared: boolean;
  readonly recordedAt: Date;
}

/** The last record of an interview; null where none is, or where it was erased. */
export async function readFinding(db: Tx, cooperative: number, candidate: string): Promise<Finding | null> {
  const { rows } = await sql<Finding>`select f.id, f.held_on as "heldOn", f.interviewer,
      p.given_name || ' ' || p.family_name as "interviewerName", f.project, f.market, f.motivation,
      f.situation, f.needs, f.opinion, f.shared, f.recorded_at as "recordedAt"
    from joining.finding f join people.person p on p.id = f.interviewer
    where f.cooperative = ${cooperative} and f.candidate = ${candidate} and f.project is not null
    order by f.recorded_at desc, f.id desc limit 1`.execute(db);
  return rows[0] ?? null;
}

export async function insertFinding(
  { db, cooperative, now, actor }: Scene,
  f: Omit<Finding, "interviewerName" | "recordedAt"> & { candidate: string },
): Promise<void> {
  await sql`insert into joining.finding (cooperative, id, candidate, held_on, interviewer, project, market,
      motivation, situation, needs, opinion, shared, recorded_at, recorded_by)
    values (${cooperative}, ${f.id}, ${f.candidate}, ${f.heldOn}, ${f.interviewer}, ${f.project}, ${f.market},
      ${f.motivation}, ${f.situation}, ${f.needs}, ${f.opinion}, ${f.shared}, ${now},
      ${actor.person})`.execute(db);
}
