import { sql } from "kysely";
import type { Db, Tx } from "../foundation/database.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";

/** What waits for an answer in a group. */
export function proposalsOf(db: Db, group: string): Promise<string[]> {
  return db.transaction().execute(async (tx) => {
    await enterCooperative(tx, 1, null);
    const { rows } = await sql<{ id: string }>`select id from groups.proposal
      where working_group = ${group} and answered_at is null`.execute(tx);
    return rows.map(({ id }) => id);
  });
}

export function datesOf(db: Db, poll: string): Promise<string[]> {
  return db.transaction().execute(async (tx) => {
    await enterCooperative(tx, 1, null);
    const { rows } = await sql<{ id: string }>`select id from groups.poll_date
      where poll = ${poll} order by starts_at`.execute(tx);
    return rows.map(({ id }) => id);
  });
}

const within = <T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.transaction().execute(async (tx) => {
    await enterCooperative(tx, 1, null);
    return work(tx);
  });

/** What no operation does: one more member than there are places. */
export const crowd = (db: Db, group: string, person: string) =>
  within(db, (tx) =>
    sql`insert into groups.membership (cooperative, id, working_group, person, set_at)
      values (1, gen_random_uuid(), ${group}, ${person}, '2026-11-23')`.execute(tx),
  );

/** What no operation does: nobody facilitates any more. */
export const unlead = (db: Db, group: string, person: string) =>
  within(db, (tx) =>
    sql`update groups.facilitation set left_at = '2026-11-24' where working_group = ${group}
      and person = ${person}`.execute(tx),
  );

/** How many groups nobody facilitates. */
export const bareGroup = (db: Db) =>
  within(db, async (tx) => {
    const { rows } = await sql`select from groups.working_group g where not exists (
      select from groups.facilitation f where f.working_group = g.id and f.left_at is null)`.execute(tx);
    return rows.length;
  });

export const numbersOf = (db: Db, group: string) =>
  within(db, async (tx) => {
    const { rows } = await sql<{ number: number }>`select number from groups.decision
      where working_group = ${group} order by number`.execute(tx);
    return rows.map(({ number }) => number);
  });

const copy = (number: string, setAt: string) => sql`insert into groups.decision (cooperative, id,
    working_group, year, number, decided_on, title, manner, set_at)
  select cooperative, gen_random_uuid(), working_group, year, ${sql.raw(number)}, decided_on, title, manner,
    ${setAt} from groups.decision where working_group = `;

/** What no operation does: a number that follows none. */
export const numberWithGap = (db: Db, group: string) =>
  within(db, (tx) => sql`${copy("max(number) over () + 2", "2026-11-23")} ${group} limit 1`.execute(tx));

/** What no operation does: something added after the end of its group. */
export const decideAfterEnd = (db: Db, group: string, at: string) =>
  within(db, (tx) => sql`${copy("number + 1", at)} ${group} limit 1`.execute(tx));

/** What no operation does: a decision rewritten. */
export const editDecision = (db: Db) =>
  within(db, (tx) => sql`update groups.decision set title = 'Autre chose'`.execute(tx));

/** Who is taken by one kind of thing, and when. */
export const tookOf = (db: Db, kind: string) =>
  within(db, async (tx) => {
    const { rows } = await sql<{ person: string; from: Date }>`select resource as person,
      lower(span) as "from" from occupancy.taken where taken_by_kind = ${kind} order by 2, 1`.execute(tx);
    return rows;
  });

/** The cooperative has seen somebody leave: their roles ended the day before. */
export const endRoles = (db: Db, person: string) =>
  within(db, (tx) =>
    sql`update people.mandate set until = '2026-11-22' where person = ${person}`.execute(tx),
  );

/** How many times a paper is kept, however many documents are of it. */
export const papersOf = (db: Db) =>
  within(db, async (tx) => {
    const { rows } = await sql<{ papers: number; versions: number }>`select
      count(distinct paper)::int as papers, count(*)::int as versions from groups.document_version`.execute(
      tx,
    );
    return rows[0];
  });

/** The kinds of what somebody was told. */
export const kindsTold = (db: Db, person: string) =>
  within(db, async (tx) => {
    const { rows } = await sql<{ kind: string }>`select kind from notices.notice
      where person = ${person}`.execute(tx);
    return rows.map(({ kind }) => kind);
  });

/** The tables of groups in which somebody finds a group named, but those that say who is in it. */
export const tellingTables = (db: Db, person: string) =>
  within(db, async (tx) => {
    const { rows: tables } = await sql<{ name: string }>`select 'groups.' || table_name as name
      from information_schema.columns where table_schema = 'groups'
        and column_name = 'working_group' and table_name not in ('membership', 'proposal')
      union select 'groups.working_group' order by 1`.execute(tx);
    await sql`select set_config('ensemble.person', ${person}, true)`.execute(tx);
    const telling: string[] = [];
    for (const { name } of tables) {
      const { rows } = await sql`select from ${sql.table(name)} limit 1`.execute(tx);
      if (rows.length > 0) telling.push(name);
    }
    return telling;
  });
