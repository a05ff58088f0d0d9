import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import { frenchChart, frenchJournals } from "./chart.ts";
import { firstSeal } from "./entry.ts";

export async function hasBooks(db: Tx, cooperative: number): Promise<boolean> {
  const { rows } = await sql`select from ledger.chain where cooperative = ${cooperative}`.execute(db);
  return rows.length > 0;
}

/** Gives a cooperative its chart of accounts, its journals and the start of its chain of seals. */
export async function insertBooks(db: Tx, cooperative: number): Promise<void> {
  await sql`insert into ledger.account (cooperative, code, label, collective, lettered)
    select ${cooperative}::int, * from unnest(${frenchChart.map((a) => a.code)}::text[],
      ${frenchChart.map((a) => a.label)}::text[], ${frenchChart.map((a) => a.collective)}::bool[],
      ${frenchChart.map((a) => a.lettered)}::bool[])`.execute(db);
  await sql`insert into ledger.journal (cooperative, code, label, kind)
    select ${cooperative}::int, * from unnest(${frenchJournals.map((j) => j.code)}::text[],
      ${frenchJournals.map((j) => j.label)}::text[], ${frenchJournals.map((j) => j.kind)}::text[])`.execute(
    db,
  );
  await sql`insert into ledger.chain (cooperative, position, seal)
    values (${cooperative}, 0, ${firstSeal})`.execute(db);
}

export interface FiscalYear {
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate;
  readonly closed: boolean;
}

export async function listFiscalYears(db: Tx, cooperative: number): Promise<FiscalYear[]> {
  const { rows } = await sql<FiscalYear>`
    select y.starts_on as "startsOn", y.ends_on as "endsOn", c.ends_on is not null as closed
    from ledger.fiscal_year y left join ledger.fiscal_year_closing c using (cooperative, ends_on)
    where y.cooperative = ${cooperative} order by y.ends_on`.execute(db);
  return rows;
}

export async function insertFiscalYear(
  db: Tx,
  cooperative: number,
  year: { startsOn: CivilDate; endsOn: CivilDate },
): Promise<void> {
  await sql`insert into ledger.fiscal_year (cooperative, starts_on, ends_on)
    values (${cooperative}, ${year.startsOn}, ${year.endsOn})`.execute(db);
}

export async function insertFiscalYearClosing(
  db: Tx,
  cooperative: number,
  closing: { endsOn: CivilDate; now: Date; by: string | null },
): Promise<void> {
  await sql`insert into ledger.fiscal_year_closing (cooperative, ends_on, closed_at, closed_by)
    values (${cooperative}, ${closing.endsOn}, ${closing.now}, ${closing.by})`.execute(db);
}

/** The months that take no entry today, as `YYYY-MM`. */
export async function listClosedMonths(db: Tx, cooperative: number): Promise<string[]> {
  const { rows } = await sql<{ month: string }>`select to_char(month, 'YYYY-MM') as month
    from ledger.closed_month where cooperative = ${cooperative} order by 1`.execute(db);
  return rows.map((row) => row.month);
}

export async function insertPeriodClosing(
  db: Tx,
  cooperative: number,
  closing: { month: string; now: Date; by: string | null },
): Promise<void> {
  await sql`insert into ledger.period_closing (cooperative, month, closed_at, closed_by)
    values (${cooperative}, ${`${closing.month}-01`}, ${closing.now}, ${closing.by})`.execute(db);
}

/**
 * Holds the books until commit, as whoever posts does: months are closed and opened again one after the
 * other, and no entry slips in meanwhile.
 */
export async function holdBooks(db: Tx, cooperative: number): Promise<void> {
  await sql`select from ledger.chain where cooperative = ${cooperative} for update`.execute(db);
}

export async function insertPeriodReopening(
  { db, cooperative, now, actor }: Scene,
  { month, reason }: { month: string; reason: string },
): Promise<void> {
  await sql`insert into ledger.period_reopening (cooperative, month, turn, reason, reopened_at, reopened_by)
    select m.cooperative, m.month, m.turn, ${reason}, ${now}, ${actor.person}::uuid
    from ledger.closed_month m
    where m.cooperative = ${cooperative} and m.month = ${`${month}-01`}`.execute(db);
}

export interface Account {
  readonly code: string;
  readonly label: string;
  readonly collective: boolean;
  readonly lettered: boolean;
}

export async function listAccounts(db: Tx, cooperative: number): Promise<Account[]> {
  const { rows } = await sql<Account>`select code, label, collective, lettered from ledger.account
    where cooperative = ${cooperative} order by code`.execute(db);
  return rows;
}

export async function findAccount(db: Tx, cooperative: number, code: string): Promise<Account | null> {
  const { rows } = await sql<Account>`select code, label, collective, lettered from ledger.account
    where cooperative = ${cooperative} and code = ${code}`.execute(db);
  return rows[0] ?? null;
}

export async function insertAccount(db: Tx, cooperative: number, account: Account): Promise<void> {
  await sql`insert into ledger.account (cooperative, code, label, collective, lettered)
    values (${cooperative},
    ${account.code}, ${account.label}, ${account.collective}, ${account.lettered})`.execute(db);
}

export interface ThirdParty {
  readonly code: string;
  readonly label: string;
  readonly kind: "customer" | "supplier" | "person" | "other";
}

/** Makes a third party known, or gives it its new name. */
export async function addThirdParty(db: Tx, cooperative: number, party: ThirdParty): Promise<void> {
  await sql`insert into ledger.third_party (cooperative, code, label, kind)
    values (${cooperative}, ${party.code}, ${party.label}, ${party.kind})
    on conflict (cooperative, code) do update set label = excluded.label`.execute(db);
}

/** The same for many, each code once. */
export async function addThirdParties(
  db: Tx,
  cooperative: number,
  parties: readonly ThirdParty[],
): Promise<void> {
  await sql`insert into ledger.third_party (cooperative, code, label, kind)
    select ${cooperative}::int, p.* from unnest(${parties.map((p) => p.code)}::text[],
      ${parties.map((p) => p.label)}::text[], ${parties.map((p) => p.kind)}::text[]) as p
    on conflict (cooperative, code) do update set label = excluded.label`.execute(db);
}

export async function listJournals(db: Tx, cooperative: number): Promise<{ code: string; label: string }[]> {
  const { rows } = await sql<{ code: string; label: string }>`select code, label from ledger.journal
    where cooperative = ${cooperative} order by code`.execute(db);
  return rows;
}
