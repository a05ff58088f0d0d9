import { sql } from "kysely";
import { operator } from "../foundation/actor.ts";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Db, Tx } from "../foundation/database.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";
import { makeScene, type Scene, systemClock } from "../foundation/scene.ts";

/** One transaction inside a cooperative, on the evening of a past day or now, as whoever keeps its books. */
export async function inScene<T>(
  db: Db,
  cooperative: number,
  day: CivilDate,
  work: (scene: Scene) => Promise<T>,
  keeper: string | null = null,
): Promise<T> {
  const at = momentOf(day, 17);
  return db.transaction().execute(async (tx) => {
    await enterCooperative(tx, cooperative, keeper, at);
    return work(makeScene(tx, cooperative, { ...operator, person: keeper }, at));
  });
}

/** An hour of that day, never one to come. */
export function momentOf(day: CivilDate, hour: number): Date {
  const at = new Date(`${day}T${String(hour).padStart(2, "0")}:00:00Z`);
  const now = systemClock();
  return at < now ? at : now;
}

export async function hasPerson(db: Db, email: string): Promise<boolean> {
  const { rows } = await sql`select from people.person where email = ${email}`.execute(db);
  return rows.length > 0;
}

export async function findPersonId(db: Db, email: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`select id from people.person where email = ${email}`.execute(db);
  return rows[0]?.id ?? "";
}

export async function countPaused(db: Db, cooperative: number): Promise<number> {
  return db.transaction().execute(async (tx) => {
    await enterCooperative(tx, cooperative, null);
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from activities.pause
      where until is null`.execute(tx);
    return rows[0]?.n ?? 0;
  });
}

/** The VAT that each activity collected and may deduct in a month, by the kept balances of the books. */
export async function listVatOfMonth(
  db: Tx,
  cooperative: number,
  month: CivilDate,
): Promise<{ activity: string; collectedCents: bigint; deductibleCents: bigint }[]> {
  const { rows } = await sql<{ activity: string; collectedCents: bigint; deductibleCents: bigint }>`
    select activity,
      coalesce(sum(credit_cents - debit_cents) filter (where account = '445710'), 0)::bigint
        as "collectedCents",
      coalesce(sum(debit_cents - credit_cents) filter (where account = '445660'), 0)::bigint
        as "deductibleCents"
    from ledger.activity_month where cooperative = ${cooperative} and month = ${month}
      and account in ('445660', '445710')
    group by activity order by activity`.execute(db);
  return rows;
}

/** Everyone has read what they were told so far. */
export async function readAllNotices({ db, cooperative, now }: Scene): Promise<void> {
  await sql`insert into notices.reading (cooperative, notice, read_at)
    select cooperative, id, ${now} from notices.notice
    where cooperative = ${cooperative} and at <= ${now}`.execute(db);
}

/** The people are invented: no letter leaves for any of them. */
export async function keepBackLetters({ db, cooperative }: Scene): Promise<void> {
  await sql`delete from people.mail where cooperative = ${cooperative}`.execute(db);
}

/** The signed contracts of a person, the earliest first. */
export async function listContractIds(db: Db, cooperative: number, person: string): Promise<string[]> {
  return db.transaction().execute(async (tx) => {
    await enterCooperative(tx, cooperative, null);
    const { rows } = await sql<{ contract: string }>`select contract from contracts.in_force
      where cooperative = ${cooperative} and person = ${person} order by since`.execute(tx);
    return rows.map(({ contract }) => contract);
  });
}
