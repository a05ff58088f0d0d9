import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Placing } from "./meeting.ts";
import type { Answer, GivenAnswer, Poll, PollDate } from "./poll.ts";

const poll = sql`select q.id, q.working_group as "group", q.title, q.agenda, q.closes_on as "closesOn",
    q.set_at as "setAt", case when o.poll is not null then
      json_build_object('date', o.poll_date, 'meeting', o.meeting, 'why', o.why) end as outcome
  from groups.poll q left join groups.poll_outcome o on o.cooperative = q.cooperative and o.poll = q.id`;

export async function readPoll(db: Tx, cooperative: number, id: string): Promise<Poll | null> {
  const { rows } = await sql<Poll>`${poll} where q.cooperative = ${cooperative} and q.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** The polls of a group that nobody decided on yet, by the day they close. */
export async function listOpenPolls(db: Tx, cooperative: number, group: string): Promise<Poll[]> {
  const { rows } = await sql<Poll>`${poll} where q.cooperative = ${cooperative}
    and q.working_group = ${group} and o.poll is null order by q.closes_on, q.id`.execute(db);
  return rows;
}

export async function listDates(db: Tx, cooperative: number, id: string): Promise<PollDate[]> {
  const { rows } = await sql<PollDate>`select d.id, d.starts_at as "startsAt", d.ends_at as "endsAt", d.mode,
      d.site, d.place, coalesce(s.name, d.place) as "where"
    from groups.poll_date d left join network.site s on s.cooperative = d.cooperative and s.id = d.site
    where d.cooperative = ${cooperative} and d.poll = ${id} order by d.starts_at, d.id`.execute(db);
  return rows;
}

export async function listAnswers(db: Tx, cooperative: number, id: string): Promise<GivenAnswer[]> {
  const { rows } = await sql<GivenAnswer>`select a.poll_date as date, a.person, a.answer
    from groups.poll_answer a join groups.poll_date d on d.cooperative = a.cooperative and d.id = a.poll_date
    where a.cooperative = ${cooperative} and d.poll = ${id}`.execute(db);
  return rows;
}

export async function insertPoll(
  { db, cooperative, now, actor }: Scene,
  p: Pick<Poll, "id" | "group" | "title" | "agenda" | "closesOn">,
): Promise<void> {
  await sql`insert into groups.poll (cooperative, id, working_group, title, agenda, closes_on, set_at, set_by)
    values (${cooperative}, ${p.id}, ${p.group}, ${p.title}, ${p.agenda}, ${p.closesOn}, ${now},
      ${actor.person})`.execute(db);
}

export async function insertDate(
  { db, cooperative }: Scene,
  d: Placing & { id: string; poll: string },
): Promise<void> {
  await sql`insert into groups.poll_date (cooperative, id, poll, starts_at, ends_at, mode, site, place)
    values (${cooperative}, ${d.id}, ${d.poll}, ${d.startsAt}, ${d.endsAt}, ${d.mode}, ${d.site},
      ${d.place})`.execute(db);
}

export async function putAnswers(
  { db, cooperative, now, actor }: Scene,
  given: readonly { date: string; answer: Answer }[],
): Promise<void> {
  await sql`insert into groups.poll_answer (cooperative, poll_date, person, answer, set_at)
    select ${cooperative}, a.date, ${actor.person}, a.answer, ${now}
    from unnest(${given.map(({ date }) => date)}::uuid[],
      ${given.map(({ answer }) => answer)}::text[]) as a (date, answer)
    on conflict (cooperative, poll_date, person) do update set answer = excluded.answer,
      set_at = excluded.set_at`.execute(db);
}

export async function insertOutcome(
  { db, cooperative, now, actor }: Scene,
  o: { poll: string; date: string | null; meeting: string | null; why: string },
): Promise<void> {
  await sql`insert into groups.poll_outcome (cooperative, poll, poll_date, meeting, why, set_at, set_by)
    values (${cooperative}, ${o.poll}, ${o.date}, ${o.meeting}, ${o.why}, ${now},
      ${actor.person})`.execute(db);
}
