import { sql } from "kysely";
import type { Actor } from "../foundation/actor.ts";
import type { Db } from "../foundation/database.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";
import { makeScene, type Scene } from "../foundation/scene.ts";

const day = new Date("2026-11-23T12:00:00Z");

/** Something of another module at work, in a transaction of its own. */
export const inScene = <R>(db: Db, actor: Actor, work: (scene: Scene) => Promise<R>): Promise<R> =>
  db.transaction().execute(async (tx) => {
    await enterCooperative(tx, 1, actor.person, day);
    return work(makeScene(tx, 1, actor, day));
  });

/** How many rows hold rooms, and how many takings say for what. */
export const countTaken = (db: Db): Promise<{ held: number; takings: number }> =>
  db.transaction().execute(async (tx) => {
    await enterCooperative(tx, 1, null, day);
    const { rows } = await sql<{ held: number; takings: number }>`select
      (select count(*)::int from occupancy.taken where kind = 'room') as held,
      (select count(*)::int from places.taking) as takings`.execute(tx);
    return rows[0] ?? { held: -1, takings: -1 };
  });

/** The application’s role takes a room in SQL alone, past the gate; answers the code of the refusal. */
export async function takePastTheGate(
  db: Db,
  room: string,
  from: string,
  to: string,
): Promise<string | null> {
  try {
    await db.transaction().execute(async (tx) => {
      await enterCooperative(tx, 1, null, day);
      await sql`insert into occupancy.taken (cooperative, kind, resource, span, taken_by_kind, taken_by,
          taken_at)
        values (1, 'room', ${room}, tstzrange(${from}::timestamptz, ${to}::timestamptz), 'events.session',
          gen_random_uuid(), now())`.execute(tx);
      await sql`insert into places.taking (cooperative, taker, taker_kind, room, starts_at, ends_at, title)
        values (1, gen_random_uuid(), 'events.session', ${room}, ${from}, ${to}, '')`.execute(tx);
    });
    return null;
  } catch (error) {
    return (error as { code?: string }).code ?? "?";
  }
}

/** A part of a part, in SQL alone. */
export async function nestParts(db: Db, whole: string, part: string): Promise<string | null> {
  try {
    await db.transaction().execute(async (tx) => {
      await enterCooperative(tx, 1, null, day);
      await sql`insert into places.part (cooperative, whole, part) values (1, ${whole}, ${part})`.execute(tx);
    });
    return null;
  } catch (error) {
    return (error as { code?: string }).code ?? "?";
  }
}

/** The booking that begins on that day. */
export const bookingOn = (db: Db, date: string): Promise<string> =>
  db.transaction().execute(async (tx) => {
    await enterCooperative(tx, 1, null, day);
    const { rows } = await sql<{ id: string }>`select id from places.booking
      where starts_at::date = ${date}::date order by id`.execute(tx);
    return rows[0]?.id ?? "";
  });

/** What each account holds in each section. */
export const balancesOf = (db: Db): Promise<{ account: string; section: string; cents: bigint }[]> =>
  db.transaction().execute(async (tx) => {
    await enterCooperative(tx, 1, null, day);
    const { rows } = await sql<{ account: string; section: string; cents: bigint }>`
      select l.account, coalesce(a.code, 'house') as section,
        sum(l.debit_cents - l.credit_cents)::bigint as cents
      from ledger.line l
        left join activities.activity a on a.cooperative = l.cooperative and a.id = l.activity
      where l.cooperative = 1 group by 1, 2 order by 1, 2`.execute(tx);
    return rows;
  });
