import { sql } from "kysely";
import type { Db, Tx } from "../foundation/database.ts";

const inside = <T>(db: Db, act: (tx: Tx) => Promise<T>): Promise<T> =>
  db.transaction().execute(async (tx) => {
    await sql`select set_config('ensemble.cooperative', '1', true)`.execute(tx);
    return act(tx);
  });

/** How many votes lie in the database for a question, and of how many people. */
export const votesOf = (db: Db, question: string): Promise<{ rows: number; people: number }> =>
  inside(db, async (tx) => {
    const { rows } = await sql<{ rows: number; people: number }>`select count(*)::int as rows,
      count(distinct person)::int as people from live.vote where question = ${question}`.execute(tx);
    return rows[0] ?? { rows: 0, people: 0 };
  });

/** Sixty people, or so many, who have a seat on site at an event. */
export const seatCrowd = (db: Db, event: string, people: readonly string[]): Promise<unknown> =>
  inside(db, (tx) =>
    sql`insert into events.registration (cooperative, id, event, mode, seats, person, ticket, set_at,
        confirmed_at)
      select 1, gen_random_uuid(), ${event}::uuid, 'site', 1, p, lpad(n::text, 8, '0'), now(), now()
      from unnest(${[...people]}::uuid[]) with ordinality as w (p, n)`.execute(tx),
  );

/** Takes a question up past every operation. */
export const takeUpPast = (db: Db, question: string): Promise<unknown> =>
  inside(db, (tx) =>
    sql`insert into live.mark (cooperative, question, turn, state, set_at)
      values (1, ${question}, 9, 'current', now())`.execute(tx),
  );

export const votePast = (db: Db, question: string, person: string): Promise<unknown> =>
  inside(db, (tx) =>
    sql`insert into live.vote (cooperative, question, voter, person, set_at)
      values (1, ${question}, ${person}, ${person}, now())`.execute(tx),
  );

export const replayPast = (db: Db, event: string, film: string): Promise<unknown> =>
  inside(db, (tx) =>
    sql`insert into live.replay (cooperative, event, film, set_at)
      values (1, ${event}, ${film}, now())`.execute(tx),
  );

/** The speakers of a film, what they said, and its chapters. */
export const filmAsDrafted = (db: Db, film: string) =>
  inside(db, async (tx) => {
    const { rows: speakers } = await sql<{ person: string; given: boolean | null }>`select s.person, a.given
      from channel.speaker s join channel.agreement a on a.speaker = s.id where s.film = ${film}`.execute(tx);
    const { rows: chapters } = await sql<{ atMs: number; title: string }>`select at_ms as "atMs", title
      from channel.chapter where film = ${film} order by at_ms`.execute(tx);
    return { speakers, chapters };
  });

export const toldOf = (db: Db, person: string, kind: string): Promise<number> =>
  inside(db, async (tx) => {
    const { rows } = await sql`select from notices.notice
      where person = ${person} and kind = ${kind}`.execute(tx);
    return rows.length;
  });
