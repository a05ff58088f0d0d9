import { sql } from "kysely";
import { operator } from "../foundation/actor.ts";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Db } from "../foundation/database.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";
import { makeScene, type Scene } from "../foundation/scene.ts";

export async function hasCooperative(db: Db): Promise<boolean> {
  const { rows } = await sql`select from network.cooperative limit 1`.execute(db);
  return rows.length > 0;
}

/** One transaction inside a cooperative, on the evening of a past day. */
export async function inScene(
  db: Db,
  cooperative: number,
  day: CivilDate,
  work: (scene: Scene) => Promise<void>,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await enterCooperative(tx, cooperative, null);
    await work(makeScene(tx, cooperative, operator, new Date(`${day}T17:00:00Z`)));
  });
}

export async function hasPerson(db: Db, email: string): Promise<boolean> {
  const { rows } = await sql`select from people.person where email = ${email}`.execute(db);
  return rows.length > 0;
}

/** The figures that the homes show, recomputed from every line of the books instead of the kept balances. */
export async function recountActivities(db: Db, cooperative: number, yearStart: CivilDate) {
  return db.transaction().execute(async (tx) => {
    await enterCooperative(tx, cooperative, null);
    const { rows } = await sql<{ activity: string; cash: bigint; owed: bigint; result: bigint }>`
      select a.id as activity,
        coalesce(sum(debit_cents - credit_cents) filter (where account like '5%'), 0)::bigint as cash,
        coalesce(sum(debit_cents - credit_cents) filter (where account like '41%'), 0)::bigint as owed,
        coalesce(sum(credit_cents - debit_cents)
          filter (where account similar to '(6|7)%' and l.date >= ${yearStart}::date), 0)::bigint as result
      from activities.activity a
        left join ledger.line l on l.cooperative = a.cooperative and l.activity = a.id
      group by a.id`.execute(tx);
    return new Map(
      rows.map((r) => [r.activity, { cashCents: r.cash, owedCents: r.owed, resultCents: r.result }]),
    );
  });
}

export async function countPaused(db: Db, cooperative: number): Promise<number> {
  return db.transaction().execute(async (tx) => {
    await enterCooperative(tx, cooperative, null);
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from activities.pause
      where until is null`.execute(tx);
    return rows[0]?.n ?? 0;
  });
}
