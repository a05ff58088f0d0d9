import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Interview } from "./interview.ts";

const interview = sql`select i.id, i.person, p.given_name || ' ' || p.family_name as "personName",
    i.adviser, a.given_name || ' ' || a.family_name as "adviserName", i.held_on as "heldOn", i.minutes,
    i.mode, i.kind, i.subject, i.appointment, coalesce(v.version, 0) as version, v.shared_at as "sharedAt"
  from journeys.interview i
    join people.person p on p.id = i.person
    join people.person a on a.id = i.adviser
    left join lateral (select max(version) as version, min(shared_at) as shared_at
      from journeys.interview_version x where x.cooperative = i.cooperative and x.interview = i.id) v
      on true`;

export async function readInterview(db: Tx, cooperative: number, id: string): Promise<Interview | null> {
  const { rows } = await sql<Interview>`${interview}
    where i.cooperative = ${cooperative} and i.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** Holds an interview until commit, so that it is shared once and each version follows the one before. */
export async function lockInterview(db: Tx, cooperative: number, id: string): Promise<Interview | null> {
  await sql`select id from journeys.interview where cooperative = ${cooperative} and id = ${id}
    for update`.execute(db);
  return readInterview(db, cooperative, id);
}

/** The interviews of a person that are shared, and those that one wrote oneself, the newest first. */
export async function listInterviewsOf(
  db: Tx,
  cooperative: number,
  person: string,
  reader: string | null,
): Promise<Interview[]> {
  const { rows } = await sql<Interview>`${interview} where i.cooperative = ${cooperative}
    and i.person = ${person} and (v.version is not null or i.adviser = ${reader})
    order by i.held_on desc, i.id desc limit 200`.execute(db);
  return rows;
}

export async function findInterviewOf(
  db: Tx,
  cooperative: number,
  appointment: string,
): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`select id from journeys.interview
    where cooperative = ${cooperative} and appointment = ${appointment}`.execute(db);
  return rows[0]?.id ?? null;
}

export type InterviewFacts = Pick<
  Interview,
  "id" | "person" | "heldOn" | "minutes" | "mode" | "kind" | "subject" | "appointment"
>;

export async function insertInterview(
  { db, cooperative, actor, now }: Scene,
  i: InterviewFacts,
): Promise<void> {
  await sql`insert into journeys.interview (cooperative, id, person, adviser, held_on, minutes, mode, kind,
      subject, appointment, written_at)
    values (${cooperative}, ${i.id}, ${i.person}, ${actor.person}, ${i.heldOn}, ${i.minutes}, ${i.mode},
      ${i.kind}, ${i.subject}, ${i.appointment}, ${now})`.execute(db);
}

export async function updateInterview(
  { db, cooperative, now }: Scene,
  i: Omit<InterviewFacts, "person" | "appointment">,
): Promise<void> {
  await sql`update journeys.interview set held_on = ${i.heldOn}, minutes = ${i.minutes}, mode = ${i.mode},
      kind = ${i.kind}, subject = ${i.subject}, written_at = ${now}
    where cooperative = ${cooperative} and id = ${i.id}`.execute(db);
}

/** Only its author is shown the draft (row-level security). */
export async function readSummaryDraft(db: Tx, cooperative: number, id: string): Promise<string | null> {
  const { rows } = await sql<{ summary: string }>`select summary from journeys.interview_draft
    where cooperative = ${cooperative} and interview = ${id}`.execute(db);
  return rows[0]?.summary ?? null;
}

export async function putSummaryDraft(
  { db, cooperative, now, actor }: Scene,
  d: { interview: string; summary: string },
): Promise<void> {
  await sql`insert into journeys.interview_draft (cooperative, interview, author, summary, saved_at)
    values (${cooperative}, ${d.interview}, ${actor.person}, ${d.summary}, ${now})
    on conflict (cooperative, interview) do update set summary = excluded.summary,
      saved_at = excluded.saved_at`.execute(db);
}

export async function deleteSummaryDraft(db: Tx, cooperative: number, id: string): Promise<void> {
  await sql`delete from journeys.interview_draft where cooperative = ${cooperative}
    and interview = ${id}`.execute(db);
}

export interface SharedVersion {
  readonly version: number;
  readonly summary: string;
  readonly why: string;
  readonly sharedAt: Date;
  readonly who: string | null;
}

/** The versions of a shared summary, the newest first. */
export async function listVersions(db: Tx, cooperative: number, id: string): Promise<SharedVersion[]> {
  const { rows } = await sql<SharedVersion>`select v.version, v.summary, v.why, v.shared_at as "sharedAt",
      p.given_name || ' ' || p.family_name as who
    from journeys.interview_version v left join people.person p on p.id = v.shared_by
    where v.cooperative = ${cooperative} and v.interview = ${id} order by v.version desc`.execute(db);
  return rows;
}

export async function insertVersion(
  { db, cooperative, now, actor }: Scene,
  v: { interview: string; version: number; summary: string; why: string },
): Promise<void> {
  await sql`insert into journeys.interview_version (cooperative, interview, version, summary, why, shared_at,
      shared_by)
    values (${cooperative}, ${v.interview}, ${v.version}, ${v.summary}, ${v.why}, ${now}, ${actor.person})
    `.execute(db);
}
