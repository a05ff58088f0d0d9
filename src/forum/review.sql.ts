import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Reading, Review } from "./review.ts";

/** Whether whoever acts was named a reader of an edition. */
export async function isReaderOf({ db, cooperative, actor }: Scene, edition: string): Promise<boolean> {
  const { rows } = await sql`select from forum.reader where cooperative = ${cooperative}
    and edition = ${edition} and person = ${actor.person}`.execute(db);
  return rows.length > 0;
}

export async function readReading(
  { db, cooperative, actor, today }: Scene,
  { id, edition, activity }: { id: string; edition: string; activity: string | null },
): Promise<Omit<Reading, "rights">> {
  const { rows } = await sql<Omit<Reading, "rights">>`select
    exists (select from forum.reader r where r.cooperative = ${cooperative} and r.edition = ${edition}
      and r.person = ${actor.person}) as reader,
    exists (select from forum.conflict c where c.cooperative = ${cooperative} and c.proposal = ${id}
      and c.reader = ${actor.person}) as declared,
    exists (select from activities.membership m where m.cooperative = ${cooperative}
      and m.activity = ${activity} and m.person = ${actor.person} and m.since <= ${today}
      and (m.until is null or m.until >= ${today})) as "ofActivity"`.execute(db);
  return rows[0] as Omit<Reading, "rights">;
}

/** The reviews of these proposals, the first written first; of one reader alone where one is named. */
export async function listReviews(
  db: Tx,
  cooperative: number,
  { proposals, reader = null }: { proposals: readonly string[]; reader?: string | null },
): Promise<(Review & { proposal: string })[]> {
  const { rows } = await sql<Review & { proposal: string }>`select v.proposal, v.reader, v.version, v.opinion,
      v.set_at as "setAt", p.given_name || ' ' || p.family_name as name,
      coalesce((select json_object_agg(s.criterion, s.points) from forum.score s
        where s.cooperative = v.cooperative and s.proposal = v.proposal and s.reader = v.reader),
        '{}') as scores
    from forum.review v join people.person p on p.id = v.reader
    where v.cooperative = ${cooperative} and v.proposal = any(${[...proposals]}::uuid[])
      and (${reader}::uuid is null or v.reader = ${reader})
    order by v.set_at, v.reader`.execute(db);
  return rows;
}

export async function putReview(
  { db, cooperative, now, actor }: Scene,
  r: { proposal: string; version: number; opinion: string; scores: Readonly<Record<string, number>> },
): Promise<void> {
  await sql`insert into forum.review (cooperative, proposal, reader, version, opinion, set_at)
    values (${cooperative}, ${r.proposal}, ${actor.person}, ${r.version}, ${r.opinion}, ${now})
    on conflict (cooperative, proposal, reader) do update set version = excluded.version,
      opinion = excluded.opinion, set_at = excluded.set_at`.execute(db);
  const [criteria, points] = [Object.keys(r.scores), Object.values(r.scores)];
  await sql`delete from forum.score where cooperative = ${cooperative} and proposal = ${r.proposal}
    and reader = ${actor.person}`.execute(db);
  await sql`insert into forum.score (cooperative, proposal, reader, criterion, points)
    select ${cooperative}::int, ${r.proposal}::uuid, ${actor.person}::uuid, w.criterion, w.points
    from unnest(${criteria}::uuid[], ${points}::smallint[]) as w (criterion, points)`.execute(db);
}

/** They are too near to it: what they had judged counts no more. */
export async function insertConflict(
  { db, cooperative, now, actor }: Scene,
  proposal: string,
  why: string,
): Promise<void> {
  await sql`delete from forum.review where cooperative = ${cooperative} and proposal = ${proposal}
    and reader = ${actor.person}`.execute(db);
  await sql`insert into forum.conflict (cooperative, proposal, reader, why, set_at, set_by)
    values (${cooperative}, ${proposal}, ${actor.person}, ${why}, ${now}, ${actor.person})`.execute(db);
}

export interface Comment {
  readonly id: string;
  readonly person: string;
  readonly name: string;
  readonly text: string;
  readonly setAt: Date;
}

export async function listComments(db: Tx, cooperative: number, proposal: string): Promise<Comment[]> {
  const { rows } = await sql<Comment>`select c.id, c.person, c.text, c.set_at as "setAt",
      p.given_name || ' ' || p.family_name as name
    from forum.comment c join people.person p on p.id = c.person
    where c.cooperative = ${cooperative} and c.proposal = ${proposal} order by c.set_at, c.id`.execute(db);
  return rows;
}

export async function insertComment(
  { db, cooperative, now, actor, newId }: Scene,
  proposal: string,
  text: string,
): Promise<void> {
  await sql`insert into forum.comment (cooperative, id, proposal, person, text, set_at)
    values (${cooperative}, ${newId()}, ${proposal}, ${actor.person}, ${text}, ${now})`.execute(db);
}

/** What whoever acts is to each proposal of an edition to which they are anything. */
export async function listReadings(
  { db, cooperative, actor, today }: Scene,
  edition: string,
): Promise<Map<string, { declared: boolean; ofActivity: boolean }>> {
  const { rows } = await sql<{ id: string; declared: boolean; ofActivity: boolean }>`
    select p.id, c.reader is not null as declared, m.found is not null as "ofActivity"
    from forum.proposal p
      left join forum.conflict c on c.cooperative = p.cooperative and c.proposal = p.id
        and c.reader = ${actor.person}
      left join lateral (select true as found from activities.membership m
        where m.cooperative = p.cooperative and m.activity = p.activity and m.person = ${actor.person}
          and m.since <= ${today} and (m.until is null or m.until >= ${today}) limit 1) m on true
    where p.cooperative = ${cooperative} and p.edition = ${edition}
      and (c.reader is not null or m.found)`.execute(db);
  return new Map(rows.map(({ id, ...reading }) => [id, reading]));
}
