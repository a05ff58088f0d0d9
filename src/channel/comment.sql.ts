import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Comment } from "./comment.ts";

const comment = sql`select c.id, c.film, f.title, c.person, p.given_name || ' ' || p.family_name as name,
    c.answers, c.text, c.for_all as "forAll", c.set_at as at, s.withdrawn, s.shown, s.waits, s.turn, s.why,
    (select j.given_name || ' ' || j.family_name from people.person j where j.id = s.judge) as "judgeName",
    s.reported
  from channel.comment c
    join channel.comment_standing s on s.cooperative = c.cooperative and s.comment = c.id
    join channel.film f on f.cooperative = c.cooperative and f.id = c.film
    join people.person p on p.id = c.person`;

export async function readComment(db: Tx, cooperative: number, id: string): Promise<Comment | null> {
  const { rows } = await sql<Comment>`${comment} where c.cooperative = ${cooperative}
    and c.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

export interface CommentSight {
  readonly person: string | null;
  readonly moderates: boolean;
  /** Only what was said while everybody could see the film. */
  readonly onlyForAll: boolean;
}
export type ListedComment = Comment & { readonly open: boolean; readonly total: number };

/**
 * The comments of a film, the newest first, each followed by its answers in their order. One that is closed
 * to the reader stands only where an answer to it is open.
 */
export async function listComments(
  db: Tx,
  cooperative: number,
  { film, sight, limit, offset }: { film: string; sight: CommentSight; limit: number; offset: number },
): Promise<ListedComment[]> {
  const { rows } = await sql<ListedComment>`with each as (select x.*, not x.withdrawn and (x.shown
          and (${!sight.onlyForAll} or x."forAll") or ${sight.moderates}
          or x.person = ${sight.person}::uuid) is true as open
        from (${comment} where c.cooperative = ${cooperative} and c.film = ${film}) x),
      top as (select e.id, e.at, count(*) over ()::int as total from each e
        where e.answers is null and (e.open or exists (select from each a where a.answers = e.id and a.open))
        order by e.at desc, e.id limit ${limit} offset ${offset})
    select e.*, t.total from top t join each e on e.id = t.id or (e.answers = t.id and e.open)
    order by t.at desc, t.id, e.answers nulls first, e.at, e.id`.execute(db);
  return rows;
}

export async function insertComment(
  { db, cooperative, now, actor }: Scene,
  c: Pick<Comment, "id" | "film" | "answers" | "text" | "forAll"> & { held: boolean },
): Promise<void> {
  await sql`insert into channel.comment (cooperative, id, film, person, answers, text, for_all, held, set_at)
    values (${cooperative}, ${c.id}, ${c.film}, ${actor.person}, ${c.answers}, ${c.text}, ${c.forAll},
      ${c.held}, ${now})`.execute(db);
}

/** Whether a comment of somebody has been shown in this cooperative. */
export async function wasShown(db: Tx, cooperative: number, person: string | null): Promise<boolean> {
  const { rows } = await sql`select from channel.comment c
      join channel.comment_standing s on s.cooperative = c.cooperative and s.comment = c.id
    where c.cooperative = ${cooperative} and c.person = ${person}::uuid and s.shown limit 1`.execute(db);
  return rows.length > 0;
}

export async function insertVerdict(
  { db, cooperative, now, actor }: Scene,
  v: { comment: string; turn: number; shown: boolean; why: string },
): Promise<void> {
  await sql`insert into channel.comment_verdict (cooperative, comment, turn, shown, why, set_at, set_by)
    values (${cooperative}, ${v.comment}, ${v.turn}, ${v.shown}, ${v.why}, ${now}, ${actor.person})`.execute(
    db,
  );
}

export async function insertWithdrawal({ db, cooperative, now }: Scene, id: string): Promise<void> {
  await sql`insert into channel.comment_withdrawal (cooperative, comment, set_at)
    values (${cooperative}, ${id}, ${now}) on conflict do nothing`.execute(db);
}

export async function insertReport(
  { db, cooperative, now, actor }: Scene,
  { comment: id, why }: { comment: string; why: string },
): Promise<void> {
  await sql`insert into channel.comment_report (cooperative, comment, person, why, set_at)
    values (${cooperative}, ${id}, ${actor.person}, ${why}, ${now})`.execute(db);
}

export async function hasReported(
  db: Tx,
  cooperative: number,
  id: string,
  person: string | null,
): Promise<boolean> {
  const { rows } = await sql`select from channel.comment_report where cooperative = ${cooperative}
    and comment = ${id} and person = ${person}::uuid`.execute(db);
  return rows.length > 0;
}

/** Who reported a comment since its last verdict. */
export async function listReporters(db: Tx, cooperative: number, id: string): Promise<string[]> {
  const { rows } = await sql<{ person: string }>`select r.person from channel.comment_report r
    where r.cooperative = ${cooperative} and r.comment = ${id} and r.set_at > coalesce((select max(v.set_at)
      from channel.comment_verdict v where v.cooperative = r.cooperative and v.comment = r.comment),
      '-infinity')`.execute(db);
  return rows.map(({ person }) => person);
}

export interface Waiting extends Comment {
  readonly reports: readonly { readonly name: string; readonly why: string }[];
  readonly total: number;
}

/** What waits for whoever moderates, held or reported, the oldest first. */
export async function listWaiting(
  db: Tx,
  cooperative: number,
  { limit, offset }: { limit: number; offset: number },
): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`select x.*, count(*) over ()::int as total, coalesce((select
        json_agg(json_build_object('name', p.given_name || ' ' || p.family_name, 'why', r.why)
          order by r.set_at)
      from channel.comment_report r join people.person p on p.id = r.person
      where x.reported and r.cooperative = ${cooperative} and r.comment = x.id), '[]') as reports
    from (${comment} where c.cooperative = ${cooperative} and c.id in (select h.id from channel.comment h
          where h.cooperative = ${cooperative} and h.held
        union select r.comment from channel.comment_report r where r.cooperative = ${cooperative})
      and (s.waits or s.reported) and not s.withdrawn and not exists (select from channel.removal g
        where g.cooperative = c.cooperative and g.film = c.film)) x
    order by x.at, x.id limit ${limit} offset ${offset}`.execute(db);
  return rows;
}
