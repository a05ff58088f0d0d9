import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

export interface Poll {
  readonly id: string;
  readonly thread: string;
  readonly question: string;
  readonly closesOn: CivilDate;
  readonly setBy: string | null;
  readonly options: readonly { readonly position: number; readonly label: string; readonly votes: number }[];
  /** What the reader answered, by its place. */
  readonly own: number | null;
  readonly outcome: { readonly text: string; readonly who: string; readonly at: string } | null;
}

const poll = (person: string | null) => sql`select q.id, q.thread, q.question, q.closes_on as "closesOn",
    q.set_by as "setBy", (select json_agg(json_build_object('position', o.position, 'label', o.label,
        'votes', (select count(*)::int from threads.poll_vote v where v.cooperative = o.cooperative
          and v.poll = o.poll and v.position = o.position)) order by o.position)
      from threads.poll_option o where o.cooperative = q.cooperative and o.poll = q.id) as options,
    (select v.position from threads.poll_vote v where v.cooperative = q.cooperative and v.poll = q.id
      and v.person = ${person}) as own,
    (select json_build_object('text', x.text, 'who', p.given_name || ' ' || p.family_name, 'at', x.set_at)
      from threads.poll_outcome x left join people.person p on p.id = x.set_by
      where x.cooperative = q.cooperative and x.poll = q.id) as outcome
  from threads.poll q`;

export async function listPolls(
  db: Tx,
  cooperative: number,
  thread: string,
  person: string,
): Promise<Poll[]> {
  const { rows } = await sql<Poll>`${poll(person)} where q.cooperative = ${cooperative}
    and q.thread = ${thread} order by q.set_at desc, q.id`.execute(db);
  return rows;
}

export async function readPoll(
  db: Tx,
  cooperative: number,
  id: string,
  person: string | null,
): Promise<Poll | null> {
  const { rows } = await sql<Poll>`${poll(person)} where q.cooperative = ${cooperative}
    and q.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

export async function insertPoll(
  { db, cooperative, now, actor }: Scene,
  q: { id: string; thread: string; question: string; closesOn: CivilDate; options: readonly string[] },
): Promise<void> {
  await sql`insert into threads.poll (cooperative, id, thread, question, closes_on, set_at, set_by)
    values (${cooperative}, ${q.id}, ${q.thread}, ${q.question}, ${q.closesOn}, ${now},
      ${actor.person})`.execute(db);
  await sql`insert into threads.poll_option (cooperative, poll, position, label)
    select ${cooperative}, ${q.id}, o.at - 1, o.label
    from unnest(${[...q.options]}::text[]) with ordinality as o (label, at)`.execute(db);
}

export async function putVote(
  { db, cooperative, now, actor }: Scene,
  { poll: id, position }: { poll: string; position: number },
): Promise<void> {
  await sql`insert into threads.poll_vote (cooperative, poll, person, position, set_at)
    values (${cooperative}, ${id}, ${actor.person}, ${position}, ${now})
    on conflict (cooperative, poll, person) do update set position = excluded.position,
      set_at = excluded.set_at`.execute(db);
}

export async function insertOutcome(
  { db, cooperative, now, actor }: Scene,
  { poll: id, text }: { poll: string; text: string },
): Promise<void> {
  await sql`insert into threads.poll_outcome (cooperative, poll, text, set_at, set_by)
    values (${cooperative}, ${id}, ${text}, ${now}, ${actor.person})`.execute(db);
}

/** Polls whose day has passed and of which nobody said what came. */
export async function listOver(
  db: Tx,
  cooperative: number,
  today: CivilDate,
): Promise<{ id: string; thread: string; question: string; setBy: string }[]> {
  const { rows } = await sql<{ id: string; thread: string; question: string; setBy: string }>`select q.id,
      q.thread, q.question, q.set_by as "setBy"
    from threads.poll q where q.cooperative = ${cooperative} and q.closes_on < ${today}
      and q.set_by is not null and not exists (select from threads.poll_outcome x
        where x.cooperative = q.cooperative and x.poll = q.id)`.execute(db);
  return rows;
}
