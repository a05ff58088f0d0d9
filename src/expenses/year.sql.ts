import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Cents } from "../foundation/money.ts";
import type { Expense } from "./expense.ts";
import { drivenKey, givenKey, type Year } from "./figures.ts";

type DrivenRow = { vehicle: string; year: number; km: bigint; paidCents: Cents };

/** What validated expenses already count, in the years of these, towards the limits of a year. */
export async function readYear(db: Tx, cooperative: number, expenses: readonly Expense[]): Promise<Year> {
  const vehicles = [...new Set(expenses.flatMap(({ vehicle }) => vehicle ?? []))];
  const years = [...new Set(expenses.flatMap(({ spentOn }) => spentOn?.slice(0, 4) ?? []))].map(Number);
  const driven = await sql<DrivenRow>`select e.vehicle, p.year, sum(p.km) as km,
      sum(p.refunded_cents)::bigint as "paidCents"
    from expenses.expense e join expenses.posted p on p.cooperative = e.cooperative and p.expense = e.id
    where e.cooperative = ${cooperative} and e.vehicle = any(${vehicles}::uuid[]) and p.km > 0
      and p.year = any(${years}::int[])
    group by e.vehicle, p.year`.execute(db);
  const receivers = [...new Set(expenses.flatMap(({ beneficiary }) => beneficiary || []))];
  const given = receivers.length === 0 ? [] : await readGiven(db, cooperative, receivers, years);
  return {
    driven: new Map(
      driven.rows.map((row) => [
        drivenKey(row.vehicle, row.year),
        { km: Number(row.km), paidCents: row.paidCents },
      ]),
    ),
    given: new Map(given.map((row) => [givenKey(row.beneficiary, row.year), row.cents])),
  };
}

type GivenRow = { beneficiary: string; year: number; cents: Cents };

async function readGiven(db: Tx, cooperative: number, receivers: readonly string[], years: number[]) {
  const { rows } = await sql<GivenRow>`select foundation.plain(trim(e.beneficiary)) as beneficiary, p.year,
      sum(e.gross_cents)::bigint as cents
    from expenses.posted p join expenses.expense e on e.cooperative = p.cooperative and e.id = p.expense
    where p.cooperative = ${cooperative} and p.year = any(${years}::int[])
      and foundation.plain(trim(e.beneficiary)) in
        (select foundation.plain(trim(r)) from unnest(${receivers}::text[]) r)
    group by 1, 2`.execute(db);
  return rows;
}

/** Whether validated trips of a vehicle count in a year. */
export async function hasDriven(
  db: Tx,
  cooperative: number,
  vehicle: string,
  year: number,
): Promise<boolean> {
  const { rows } = await sql`select from expenses.expense e
      join expenses.posted p on p.cooperative = e.cooperative and p.expense = e.id
    where e.cooperative = ${cooperative} and e.vehicle = ${vehicle} and p.year = ${year} and p.km > 0
    limit 1`.execute(db);
  return rows.length > 0;
}

/** What each vehicle of a person drove in a year, as far as it is validated. */
export async function listDriven(
  db: Tx,
  cooperative: number,
  person: string,
  year: number,
): Promise<Omit<DrivenRow, "year">[]> {
  const { rows } = await sql<DrivenRow>`select e.vehicle, sum(p.km) as km,
      sum(p.refunded_cents)::bigint as "paidCents"
    from expenses.expense e join expenses.posted p on p.cooperative = e.cooperative and p.expense = e.id
    where e.cooperative = ${cooperative} and e.person = ${person} and p.year = ${year} and p.km > 0
    group by e.vehicle`.execute(db);
  return rows;
}
