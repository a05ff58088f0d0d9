import { sql } from "kysely";
import type { Db, Tx } from "../foundation/database.ts";

const inside = <T>(db: Db, read: (tx: Tx) => Promise<T>): Promise<T> =>
  db.transaction().execute(async (tx) => {
    await sql`select set_config('ensemble.cooperative', '1', true)`.execute(tx);
    return read(tx);
  });

/** Every date of the one series, the first one first. */
export const idsOfSeries = (db: Db): Promise<string[]> =>
  inside(db, async (tx) => {
    const { rows } = await sql<{ event: string }>`select s.event from events.standing s
      join events.event e on e.cooperative = s.cooperative and e.id = s.event
      where e.series is not null order by s.starts_at`.execute(tx);
    return rows.map(({ event }) => event);
  });

export interface Row {
  readonly id: string;
  readonly person: string | null;
  readonly mode: string;
  readonly seats: number;
  readonly confirmed: boolean;
  readonly kept: boolean;
  readonly ended: string | null;
}

/** Every registration of an event, over or not, in the order in which they came. */
export const registrationsOf = (db: Db, event: string): Promise<Row[]> =>
  inside(db, async (tx) => {
    const { rows } = await sql<Row>`select id, person, mode, seats, confirmed_at is not null as confirmed,
        held_until is not null as kept, ended_how as ended
      from events.registration where event = ${event} order by set_at, id`.execute(tx);
    return rows;
  });

/** Writes seats past every operation: what the database alone says of it. */
export const crowdIn = (db: Db, event: string, people: readonly string[]): Promise<unknown> =>
  inside(db, (tx) =>
    sql`insert into events.registration (cooperative, id, event, mode, seats, person, ticket, set_at,
        confirmed_at)
      select 1, gen_random_uuid(), ${event}::uuid, 'site', 1, p, lpad(n::text, 8, '0'), now(), now()
      from unnest(${[...people]}::uuid[]) with ordinality as w (p, n)`.execute(tx),
  );

/** Sixty people with a role, for those races. */
export const addCrowd = (db: Db, count: number): Promise<string[]> =>
  inside(db, async (tx) => {
    const { rows } = await sql<{ id: string }>`insert into people.person (id, given_name, family_name, email,
        language, created_at)
      select gen_random_uuid(), 'Personne', 'Numéro ' || n, 'personne' || n || '@lanavette.example',
        'fr', now()
      from generate_series(1, ${count}) n returning id`.execute(tx);
    return rows.map(({ id }) => id);
  });

/** Whose hours are taken by events, and from when. */
export const takenBy = (db: Db): Promise<{ resource: string; from: Date }[]> =>
  inside(db, async (tx) => {
    const { rows } = await sql<{ resource: string; from: Date }>`select resource, lower(span) as "from"
      from occupancy.taken where taken_by_kind like 'events.%' order by lower(span), resource`.execute(tx);
    return rows;
  });

/** The sheets of an event, the earliest first. */
export const sheetsOf = (db: Db, event: string): Promise<string[]> =>
  inside(db, async (tx) => {
    const { rows } = await sql<{ id: string }>`select id from events.half_day where event = ${event}
      order by starts_at`.execute(tx);
    return rows.map(({ id }) => id);
  });

/** The code shown in the room. */
export const codeOf = (db: Db, halfDay: string): Promise<string> =>
  inside(db, async (tx) => {
    const { rows } = await sql<{ code: string }>`select code from events.half_day
      where id = ${halfDay}`.execute(tx);
    return rows[0]?.code ?? "";
  });

/** Adds a line to a sheet past every operation. */
export const signPast = (db: Db, halfDay: string, registration: string): Promise<unknown> =>
  inside(db, (tx) =>
    sql`insert into events.signature (cooperative, half_day, registration, name, minutes, way, signed_at)
      values (1, ${halfDay}, ${registration}, 'Paul Larrieu', 240, 'code', now())`.execute(tx),
  );

/** The hours that were recorded of advisers. */
export const hoursRecorded = (db: Db): Promise<{ minutes: number; theme: string; members: number }[]> =>
  inside(db, async (tx) => {
    const { rows } = await sql<{ minutes: number; theme: string; members: number }>`
      select h.minutes, h.theme, (select count(*)::int from funding.hours_member m where m.hours = h.id)
        as members from funding.hours h order by h.starts_at`.execute(tx);
    return rows;
  });

/** All that could tell who gave which opinion: the columns kept, and what the audit says of it. */
export const feedbackTraces = (db: Db) =>
  inside(db, async (tx) => {
    const { rows: columns } = await sql<{ name: string }>`select column_name as name
      from information_schema.columns where table_schema = 'events' and table_name = 'feedback'
      order by 1`.execute(tx);
    const { rows: audit } = await sql<{ person: string | null; about: string | null; told: boolean }>`
      select distinct person, about, input::text like '%Note%' as told from foundation.audit
      where operation = 'events.give-feedback'`.execute(tx);
    return { columns: columns.map(({ name }) => name), audit };
  });

/** It begins a day after the day of the tests. */
export const soonBegun = (db: Db, event: string): Promise<unknown> =>
  inside(db, (tx) =>
    sql`insert into events.placing (cooperative, event, version, starts_at, ends_at, site, place, set_at)
      select cooperative, event, version + 1, '2026-11-24T11:00Z', '2026-11-24T13:00Z', site, place, now()
      from events.placing where event = ${event} order by version desc limit 1`.execute(tx),
  );

/** What an activity was charged through the account of exchanges, what was given back taken off. */
export const chargedTo = (db: Db, activity: string): Promise<{ cents: bigint; entries: number }> =>
  inside(db, async (tx) => {
    const { rows } = await sql<{ cents: bigint; entries: number }>`select
        coalesce(sum(l.debit_cents - l.credit_cents), 0)::bigint as cents,
        count(distinct l.entry)::int as entries
      from ledger.line l where l.activity = ${activity} and l.account = '658900'`.execute(tx);
    return rows[0] as { cents: bigint; entries: number };
  });

/** The tickets of an event, in the order in which they were drawn. */
export const ticketsOf = (db: Db, event: string): Promise<string[]> =>
  inside(db, async (tx) => {
    const { rows } = await sql<{ ticket: string }>`select ticket from events.registration
      where event = ${event} and ended_at is null order by set_at, id`.execute(tx);
    return rows.map(({ ticket }) => ticket);
  });
