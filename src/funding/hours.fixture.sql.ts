import { sql } from "kysely";
import { v7 } from "uuid";
import type { Db, Tx } from "../foundation/database.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";

interface Names {
  readonly adviser: string;
  readonly colleague: string;
  readonly member: string;
  readonly stranger: string;
  /** Hours of a month that is closed, and the sheet that closed it. */
  readonly hours: string;
  readonly sheet: string;
  readonly convention: string;
  readonly other: string;
  /** Booked, its hour passed, not said to be held. */
  readonly appointment: string;
}

interface Told {
  readonly adviser: string;
  readonly convention: string;
  readonly member: string;
  readonly day: string;
}

async function insert(tx: Tx, { adviser, convention, member, day }: Told): Promise<void> {
  const id = v7();
  await sql`insert into funding.hours (cooperative, id, adviser, convention, day, starts_at, ends_at, theme,
      reason, recorded_at)
    values (1, ${id}, ${adviser}, ${convention}, ${day}, ${`${day}T08:00:00Z`}, ${`${day}T09:00:00Z`}, 'Prix',
      'Essai', '2026-11-23T12:00:00Z')`.execute(tx);
  await sql`insert into funding.hours_member (cooperative, hours, member)
    values (1, ${id}, ${member})`.execute(tx);
}

/** Each thing that must not be, tried in SQL as the application's role: the error it met, by its code. */
export async function tryInSql(db: Db, names: Names): Promise<Record<string, string>> {
  const { adviser, colleague, member, stranger, hours, sheet, convention, other, appointment } = names;
  const day = "2026-10-15";
  const attempts: Record<string, (tx: Tx) => Promise<unknown>> = {
    "pay an hour twice": (tx) => insert(tx, { adviser: colleague, convention: other, member, day }),
    "spend an hour twice": async (tx) => {
      await insert(tx, { adviser: colleague, convention, member, day: "2026-09-10" });
      await insert(tx, { adviser: colleague, convention, member, day: "2026-09-10" });
    },
    "add to a closed month": (tx) => insert(tx, { adviser, convention, member, day: "2026-10-20" }),
    "withdraw from a closed month": (tx) =>
      sql`insert into funding.hours_withdrawal (cooperative, hours, reason, withdrawn_at)
        values (1, ${hours}, 'Essai', now())`.execute(tx),
    "add somebody to hours of a closed month": (tx) =>
      sql`insert into funding.hours_member (cooperative, hours, member)
        values (1, ${hours}, ${stranger})`.execute(tx),
    "change hours": (tx) => sql`update funding.hours set theme = 'Autre' where id = ${hours}`.execute(tx),
    "delete hours": (tx) => sql`delete from funding.hours where id = ${hours}`.execute(tx),
    "take a signed sheet back": (tx) =>
      sql`insert into funding.sheet_withdrawal (cooperative, sheet, reason, withdrawn_at)
        values (1, ${sheet}, 'Essai', now())`.execute(tx),
    "another sheet of a closed month": (tx) =>
      sql`insert into funding.sheet (cooperative, id, adviser, month, minutes, paper, made_at)
        select 1, ${v7()}, adviser, month, minutes, paper, now() from funding.sheet
        where id = ${sheet}`.execute(tx),
    "close a month without signatures": (tx) =>
      sql`insert into funding.month_closing (cooperative, adviser, month, sheet, closed_at)
        values (1, ${adviser}, '2026-09-01', ${sheet}, now())`.execute(tx),
    "pay for whom it does not support": (tx) =>
      insert(tx, { adviser: colleague, convention, member: stranger, day: "2026-09-10" }),
    "record an appointment that was not held": (tx) =>
      sql`insert into funding.hours (cooperative, id, adviser, appointment, day, starts_at, ends_at, theme,
          recorded_at)
        values (1, ${v7()}, ${adviser}, ${appointment}, '2026-11-19', '2026-11-19T08:00:00Z',
          '2026-11-19T09:00:00Z', 'Prix', '2026-11-23T12:00:00Z')`.execute(tx),
    "free an hour behind the ledger": (tx) =>
      sql`delete from funding.adviser_hour where hours = ${hours}`.execute(tx),
  };
  const met: Record<string, string> = {};
  for (const [name, attempt] of Object.entries(attempts))
    met[name] = await db
      .transaction()
      .execute(async (tx) => {
        await enterCooperative(tx, 1, null);
        await attempt(tx);
        return "accepted";
      })
      .catch((error: { code?: string }) => error.code ?? String(error));
  return met;
}

/** The hours that count now, as the triggers keep them: how many of an adviser, and of a member. */
export async function countKept(db: Db): Promise<{ adviser: number; member: number }> {
  return db.transaction().execute(async (tx) => {
    await enterCooperative(tx, 1, null);
    const { rows } = await sql<{ adviser: number; member: number }>`select
      (select count(*)::int from funding.adviser_hour) as adviser,
      (select count(*)::int from funding.member_hour) as member`.execute(tx);
    return rows[0] ?? { adviser: 0, member: 0 };
  });
}
