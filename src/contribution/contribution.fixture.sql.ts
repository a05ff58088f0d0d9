import { sql } from "kysely";
import type { Db } from "../foundation/database.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";

/** The accounts of the house moved by contributions, and whether each comes to nothing (R1.30). */
export async function readHouse(db: Db, cooperative: number) {
  return await db.transaction().execute(async (tx) => {
    await enterCooperative(tx, cooperative, null);
    const { rows } = await sql<{ account: string; cents: bigint; activity: string | null }>`
      select l.account, l.activity, sum(l.debit_cents - l.credit_cents)::bigint as cents
      from ledger.line l join ledger.entry e on e.cooperative = l.cooperative and e.id = l.entry
      where l.cooperative = ${cooperative} and e.source = 'contribution.activity'
      group by 1, 2 order by 1, 2 nulls first`.execute(tx);
    return rows;
  });
}

const another = (entry: string, before: string, amount: string) => `insert into contribution.line
  select cooperative, activity, kind, fiscal_year, number + 1, terms, null, ${entry}, dated, base_cents,
    ${before}, ${amount}, capped_cents, portions, counted_at, counted_by from contribution.line limit 1`;

/** What somebody who reached the database might try. */
export const tampering: Readonly<Record<string, string>> = {
  "a line is changed": "update contribution.line set amount_cents = 1",
  "a line is removed": "delete from contribution.line",
  "what a year counts is written by hand": "update contribution.account set lines = 9",
  "terms begin earlier": "update contribution.terms set starts_on = '2026-01-02'",
  "a line is counted twice": another("entry", "before_cents + base_cents", "amount_cents"),
  "a line without its entry": another("null", "before_cents + base_cents", "500"),
  "a line that does not follow": another("null", "0", "0"),
};

/** Runs a statement as the application inside a cooperative; the refusal of the database is its answer. */
export async function tamper(db: Db, cooperative: number, statement: string): Promise<string> {
  try {
    await db.transaction().execute(async (tx) => {
      await enterCooperative(tx, cooperative, null);
      await sql.raw(statement).execute(tx);
    });
    return "done";
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}
