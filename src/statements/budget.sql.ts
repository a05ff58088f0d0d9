import { sql } from "kysely";
import type { CivilDate, Month } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { BudgetLine } from "./budget.ts";

export interface Budget {
  readonly id: string;
  readonly versions: number;
}

type Of = { readonly activity: string | null; readonly fiscalYear: CivilDate };

export async function readBudget(db: Tx, cooperative: number, q: Of): Promise<Budget | null> {
  const { rows } = await sql<Budget>`select id, versions from statements.budget
    where cooperative = ${cooperative} and activity is not distinct from ${q.activity}::uuid
      and fiscal_year = ${q.fiscalYear}`.execute(db);
  return rows[0] ?? null;
}

/** Held until commit, begun where there is none: of two who write at once, the second sees the first’s. */
export async function lockBudget(
  { db, cooperative, newId }: Scene,
  { activity, fiscalYear }: Of,
): Promise<Budget> {
  await sql`insert into statements.budget (cooperative, id, activity, fiscal_year, versions)
    values (${cooperative}, ${newId()}, ${activity}, ${fiscalYear}, 0) on conflict do nothing`.execute(db);
  await sql`select from statements.budget where cooperative = ${cooperative}
    and activity is not distinct from ${activity}::uuid and fiscal_year = ${fiscalYear}
    for no key update`.execute(db);
  return (await readBudget(db, cooperative, { activity, fiscalYear })) as Budget;
}

export interface Version {
  readonly version: number;
  readonly setAt: Date;
  readonly by: string | null;
}

/** Who wrote which version when, the newest first. */
export async function listVersions(db: Tx, cooperative: number, budget: string): Promise<Version[]> {
  const { rows } = await sql<Version>`select v.version, v.set_at as "setAt",
      p.given_name || ' ' || p.family_name as by
    from statements.budget_version v left join people.person p on p.id = v.set_by
    where v.cooperative = ${cooperative} and v.budget = ${budget}
    order by v.version desc limit 100`.execute(db);
  return rows;
}

export interface PlannedAmount {
  readonly line: BudgetLine;
  readonly month: Month;
  readonly cents: bigint;
}

export async function listAmounts(
  db: Tx,
  cooperative: number,
  { budget, version }: { budget: string; version: number },
): Promise<PlannedAmount[]> {
  const { rows } = await sql<PlannedAmount>`select line, to_char(month, 'YYYY-MM') as month, cents
    from statements.budget_amount where cooperative = ${cooperative} and budget = ${budget}
      and version = ${version}`.execute(db);
  return rows;
}

/** The next version of a budget that is held, numbered without a gap; answers its number. */
export async function insertVersion(
  { db, cooperative, now, actor }: Scene,
  { budget: { id, versions }, amounts }: { budget: Budget; amounts: readonly PlannedAmount[] },
): Promise<number> {
  const version = versions + 1;
  await sql`update statements.budget set versions = ${version}
    where cooperative = ${cooperative} and id = ${id}`.execute(db);
  await sql`insert into statements.budget_version (cooperative, budget, version, set_at, set_by)
    values (${cooperative}, ${id}, ${version}, ${now}, ${actor.person})`.execute(db);
  const told = amounts.filter(({ cents }) => cents !== 0n);
  await sql`insert into statements.budget_amount (cooperative, budget, version, line, month, cents)
    select ${cooperative}, ${id}, ${version}, a.line, (a.month || '-01')::date, a.cents
    from unnest(${told.map(({ line }) => line)}::text[], ${told.map(({ month }) => month)}::text[],
      ${told.map(({ cents }) => String(cents))}::bigint[]) as a (line, month, cents)`.execute(db);
  return version;
}
