import { sql } from "kysely";
import type { Db, Tx } from "../foundation/database.ts";

const inside = <T>(db: Db, read: (tx: Tx) => Promise<T>): Promise<T> =>
  db.transaction().execute(async (tx) => {
    await sql`select set_config('ensemble.cooperative', '1', true)`.execute(tx);
    return read(tx);
  });

/** Its days were last week. */
export const lapsedEdition = (db: Db, edition: string): Promise<unknown> =>
  inside(db, (tx) =>
    sql`update forum.edition set starts_on = '2026-11-16', ends_on = '2026-11-17'
      where id = ${edition}`.execute(tx),
  );

/** Its deadline and its grace are over. */
export const callClosed = (db: Db, edition: string): Promise<unknown> =>
  inside(db, (tx) =>
    sql`update forum.edition set deadline = '2026-11-20T17:00:00Z', grace_hours = 0
      where id = ${edition}`.execute(tx),
  );

export const notYetOpen = (db: Db, edition: string): Promise<unknown> =>
  inside(db, (tx) =>
    sql`update forum.edition set opens_at = '2026-11-30T08:00:00Z' where id = ${edition}`.execute(tx),
  );

/** A draft that was sent and taken back. */
export const callOff = (db: Db, proposal: string): Promise<unknown> =>
  inside(db, (tx) =>
    sql`insert into forum.step (cooperative, proposal, step, set_at)
      select 1, ${proposal}::uuid, s, now() from unnest(array['submitted', 'withdrawn']) as s`.execute(tx),
  );

/** The same points by each criterion of an edition. */
export const scoresFor = (db: Db, edition: string, points: number): Promise<Record<string, number>> =>
  inside(db, async (tx) => {
    const { rows } = await sql<{ id: string }>`select id from forum.criterion where edition = ${edition}
      order by position`.execute(tx);
    return Object.fromEntries(rows.map(({ id }) => [id, points]));
  });

/** The event that a session is. */
export const eventOf = (db: Db, proposal: string): Promise<string> =>
  inside(db, async (tx) => {
    const { rows } = await sql<{ event: string }>`select event from forum.session
      where proposal = ${proposal}`.execute(tx);
    return rows[0]?.event ?? "";
  });

/** A slot of the programme being made, or the event of a session, begins then and lasts an hour. */
export const slotIn = (db: Db, of: string, at: Date): Promise<unknown> =>
  inside(db, async (tx) => {
    const ends = new Date(at.getTime() + 3_600_000);
    await sql`update forum.slot set starts_at = ${at}, ends_at = ${ends} where proposal = ${of}`.execute(tx);
    await sql`insert into events.placing (cooperative, event, version, starts_at, ends_at, site, place,
        set_at)
      select cooperative, event, version + 1, ${at}, ${ends}, site, place, now() from events.placing
      where event = ${of} order by version desc limit 1`.execute(tx);
  });

export interface CalendarRow {
  readonly version: number;
  readonly startsAt: Date;
  readonly place: string;
}

/** Every place an event had, the first one first. */
export const placingsOf = (db: Db, event: string): Promise<CalendarRow[]> =>
  inside(db, async (tx) => {
    const { rows } = await sql<CalendarRow>`select version, starts_at as "startsAt", place
      from events.placing where event = ${event} order by version`.execute(tx);
    return rows;
  });

/** Tries to write to a released version, past every operation. */
export const rewriteReleased = (db: Db): Promise<unknown> =>
  inside(db, (tx) => sql`update forum.placed set venue_name = 'Ailleurs'`.execute(tx));

/** What a person reads in the tables where answers wait, through row-level security alone. */
export const judgementsSeenBy = (db: Db, person: string): Promise<number> =>
  db.transaction().execute(async (tx) => {
    await sql`select set_config('ensemble.cooperative', '1', true),
      set_config('ensemble.person', ${person}, true),
      set_config('ensemble.day', '2026-11-23', true)`.execute(tx);
    const { rows } = await sql<{ n: number }>`select ((select count(*) from forum.verdict)
      + (select count(*) from forum.review) + (select count(*) from forum.score)
      + (select count(*) from forum.comment))::int as n`.execute(tx);
    return rows[0]?.n ?? 0;
  });

/** An edition has one reading phase more. */
export const phased = (
  db: Db,
  edition: string,
  {
    opens,
    closes,
    ...rights
  }: { opens: string; closes: string } & Partial<Record<"weighs" | "anonymous" | "others", boolean>>,
): Promise<unknown> =>
  inside(db, (tx) => {
    const { weighs = true, anonymous = false, others = false } = rights;
    return sql`insert into forum.phase (cooperative, id, edition, name, opens_at, closes_at, weighs,
        anonymous, others, set_at)
      values (1, gen_random_uuid(), ${edition}, 'Lecture', ${opens}, ${closes}, ${weighs}, ${anonymous},
        ${others}, now())`.execute(tx);
  });

/** Nobody but this person keeps the forum any more. */
export const soleTeam = (db: Db, person: string): Promise<unknown> =>
  inside(db, (tx) =>
    sql`update people.mandate set until = '2026-11-20' where cooperative = 1 and person <> ${person}
      and role in ('director', 'community')`.execute(tx),
  );
