import { sql } from "kysely";
import type { CivilDate, Month } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

/** The sheet of a month of an adviser; `closedAt` says when the second signature closed the month. */
export interface Sheet {
  readonly id: string;
  readonly adviser: string;
  readonly adviserName: string;
  readonly month: Month;
  readonly minutes: number;
  readonly paper: string;
  readonly madeAt: Date;
  readonly withdrawnFor: string | null;
  readonly closedAt: Date | null;
}

const sheets = sql`select s.id, s.adviser, p.given_name || ' ' || p.family_name as "adviserName",
    to_char(s.month, 'YYYY-MM') as month, s.minutes, s.paper, s.made_at as "madeAt",
    w.reason as "withdrawnFor", k.closed_at as "closedAt"
  from funding.sheet s join people.person p on p.id = s.adviser
    left join funding.sheet_withdrawal w on w.cooperative = s.cooperative and w.sheet = s.id
    left join funding.month_closing k on k.cooperative = s.cooperative and k.sheet = s.id`;

export async function readSheet(db: Tx, cooperative: number, id: string): Promise<Sheet | null> {
  const { rows } = await sql<Sheet>`${sheets} where s.cooperative = ${cooperative} and s.id = ${id}`.execute(
    db,
  );
  return rows[0] ?? null;
}

/** The sheet of a month that was not taken back, null where there is none. */
export async function readSheetOfMonth(
  db: Tx,
  cooperative: number,
  { adviser, month }: { adviser: string; month: Month },
): Promise<Sheet | null> {
  const { rows } = await sql<Sheet>`${sheets} where s.cooperative = ${cooperative} and s.adviser = ${adviser}
    and s.month = ${`${month}-01`} and w.sheet is null`.execute(db);
  return rows[0] ?? null;
}

/** Whoever writes the hours of an adviser, or makes their sheet, waits here for the others. */
export async function lockMonths(db: Tx, cooperative: number, adviser: string): Promise<void> {
  const name = `funding.hours ${adviser}`;
  await sql`select pg_advisory_xact_lock(${cooperative}, hashtext(${name}))`.execute(db);
}

/** The signed sheets of the months in which a convention paid hours, between two days. */
export async function listSignedSheets(
  db: Tx,
  cooperative: number,
  q: { convention: string; from: CivilDate; to: CivilDate },
): Promise<Sheet[]> {
  const { rows } = await sql<Sheet>`${sheets} where s.cooperative = ${cooperative} and k.sheet is not null
    and exists (select from funding.hours h
        join funding.adviser_hour a on a.cooperative = h.cooperative and a.hours = h.id
      where h.cooperative = s.cooperative and h.adviser = s.adviser and h.convention = ${q.convention}
        and h.day between ${q.from} and ${q.to} and date_trunc('month', h.day)::date = s.month)
    order by s.month, "adviserName"`.execute(db);
  return rows;
}

/** Months of advisers with hours that a convention pays, between two days, whose sheet is not signed. */
export async function listUnsignedMonths(
  db: Tx,
  cooperative: number,
  q: { convention: string; from: CivilDate; to: CivilDate },
): Promise<{ adviser: string; name: string; month: Month; minutes: number }[]> {
  const { rows } = await sql<{ adviser: string; name: string; month: Month; minutes: number }>`
    select h.adviser, p.given_name || ' ' || p.family_name as name, to_char(h.day, 'YYYY-MM') as month,
      sum(h.minutes)::int as minutes
    from funding.hours h
      join funding.adviser_hour a on a.cooperative = h.cooperative and a.hours = h.id
      join people.person p on p.id = h.adviser
    where h.cooperative = ${cooperative} and h.convention = ${q.convention}
      and h.day between ${q.from} and ${q.to}
      and not exists (select from funding.month_closing k where k.cooperative = h.cooperative
        and k.adviser = h.adviser and k.month = date_trunc('month', h.day)::date)
    group by 1, 2, 3 order by 3, 2`.execute(db);
  return rows;
}

export async function insertSheet(
  { db, cooperative, now, actor }: Scene,
  s: Pick<Sheet, "id" | "adviser" | "month" | "minutes" | "paper">,
): Promise<void> {
  await sql`insert into funding.sheet (cooperative, id, adviser, month, minutes, paper, made_at, made_by)
    values (${cooperative}, ${s.id}, ${s.adviser}, ${`${s.month}-01`}, ${s.minutes}, ${s.paper}, ${now},
      ${actor.person})`.execute(db);
}

export async function insertSheetWithdrawal(
  { db, cooperative, now, actor }: Scene,
  w: { sheet: string; reason: string },
): Promise<void> {
  await sql`insert into funding.sheet_withdrawal (cooperative, sheet, reason, withdrawn_at, withdrawn_by)
    values (${cooperative}, ${w.sheet}, ${w.reason}, ${now}, ${actor.person})`.execute(db);
}

export async function insertMonthClosing(
  { db, cooperative, now, actor }: Scene,
  s: Pick<Sheet, "id" | "adviser" | "month">,
): Promise<void> {
  await sql`insert into funding.month_closing (cooperative, adviser, month, sheet, closed_at, closed_by)
    values (${cooperative}, ${s.adviser}, ${`${s.month}-01`}, ${s.id}, ${now}, ${actor.person})`.execute(db);
}
