import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Self } from "./find-hall.ts";
import type { Question, QuestionState } from "./question.ts";

const selfIn = (self: Self) => sql`coalesce(${self.person}::uuid, ${self.guest}::uuid)`;

/** Whoever asked is read by name only where they said so. */
const question = (self: Self) => sql`select q.id, q.event, q.text, q.asked_at as "askedAt",
    case when q.named then coalesce(p.given_name || ' ' || p.family_name,
      g.given_name || ' ' || g.family_name, '–') end as asker,
    coalesce(q.person, q.guest) is not distinct from ${selfIn(self)} as own,
    (select count(*)::int from live.vote v where v.cooperative = q.cooperative
      and v.question = q.id) as votes,
    exists (select from live.vote v where v.cooperative = q.cooperative and v.question = q.id
      and v.voter = ${selfIn(self)}) as voted,
    s.state, s.said, (select min(m.set_at) from live.mark m where m.cooperative = q.cooperative
      and m.question = q.id and m.state = 'current') as "takenAt"
  from live.question q
    join live.standing s on s.cooperative = q.cooperative and s.question = q.id
    left join people.person p on p.id = q.person
    left join events.guest g on g.cooperative = q.cooperative and g.id = q.guest`;

/** What is being answered, then what waits, by votes, then by time; what was settled last, then put aside. */
export async function listQuestions(
  db: Tx,
  cooperative: number,
  event: string,
  { self, limit }: { self: Self; limit: number },
): Promise<(Question & { total: number })[]> {
  const { rows } = await sql<Question & { total: number }>`select x.*, count(*) over ()::int as total
    from (${question(self)} where q.cooperative = ${cooperative} and q.event = ${event}
      and s.state <> 'withdrawn') x
    order by array_position(array['current', 'open', 'answered', 'aside'], x.state),
      case when x.state = 'open' then -x.votes end, x."takenAt", x."askedAt", x.id
    limit ${limit}`.execute(db);
  return rows;
}

/** A question with whether it can be found at all; its room is held first by whoever acts on it. */
export async function readQuestion(
  db: Tx,
  cooperative: number,
  id: string,
  self: Self,
): Promise<Question | null> {
  const { rows } = await sql<Question>`${question(self)}
    where q.cooperative = ${cooperative} and q.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

export async function findEventOf(db: Tx, cooperative: number, id: string): Promise<string | null> {
  const { rows } = await sql<{ event: string }>`select event from live.question
    where cooperative = ${cooperative} and id = ${id}`.execute(db);
  return rows[0]?.event ?? null;
}

/** How many of somebody’s questions wait, and whether the same was asked and waits. */
export async function countWaiting(
  db: Tx,
  cooperative: number,
  event: string,
  { self, text }: { self: Self; text: string },
): Promise<{ own: number; same: boolean }> {
  const { rows } = await sql<{ own: number; same: boolean }>`select
      count(*) filter (where coalesce(q.person, q.guest) = ${selfIn(self)})::int as own,
      coalesce(bool_or(foundation.plain(q.text) = foundation.plain(${text})), false) as same
    from live.question q join live.standing s on s.cooperative = q.cooperative and s.question = q.id
    where q.cooperative = ${cooperative} and q.event = ${event} and s.state in ('open', 'current')`.execute(
    db,
  );
  return rows[0] ?? { own: 0, same: false };
}

export async function insertQuestion(
  { db, cooperative, now }: Scene,
  q: Self & { id: string; event: string; text: string; named: boolean },
): Promise<void> {
  await sql`insert into live.question (cooperative, id, event, person, guest, text, named, asked_at)
    values (${cooperative}, ${q.id}, ${q.event}, ${q.person}, ${q.guest}, ${q.text}, ${q.named},
      ${now})`.execute(db);
}

/** One’s vote is there; a second one changes nothing. */
export async function insertVote(
  { db, cooperative, now }: Scene,
  question: string,
  self: Self,
): Promise<void> {
  await sql`insert into live.vote (cooperative, question, voter, person, guest, set_at)
    values (${cooperative}, ${question}, ${selfIn(self)}, ${self.person}, ${self.guest}, ${now})
    on conflict do nothing`.execute(db);
}

export async function deleteVote({ db, cooperative }: Scene, question: string, self: Self): Promise<void> {
  await sql`delete from live.vote where cooperative = ${cooperative} and question = ${question}
    and voter = ${selfIn(self)}`.execute(db);
}

export async function insertMark(
  { db, cooperative, now, actor }: Scene,
  question: string,
  { state, said }: { state: QuestionState; said: string },
): Promise<void> {
  await sql`insert into live.mark (cooperative, question, turn, state, said, set_at, set_by)
    select ${cooperative}, ${question}, coalesce(max(m.turn), 0) + 1, ${state}, ${said}, ${now},
      ${actor.person}
    from live.mark m where m.cooperative = ${cooperative} and m.question = ${question}`.execute(db);
}

/** The one that is being answered. */
export async function findCurrent(db: Tx, cooperative: number, event: string): Promise<string | null> {
  const { rows } = await sql<{ question: string }>`select question from live.standing
    where cooperative = ${cooperative} and event = ${event} and state = 'current'`.execute(db);
  return rows[0]?.question ?? null;
}

/** Who asked: a member or a guest. */
export async function findAsker(db: Tx, cooperative: number, id: string): Promise<Self | null> {
  const { rows } = await sql<Self>`select person, guest from live.question
    where cooperative = ${cooperative} and id = ${id}`.execute(db);
  return rows[0] ?? null;
}
