import { sql } from "kysely";
import type { Db } from "../foundation/database.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";

const day = new Date("2026-11-23T12:00:00Z");

/** What each account holds in each section, by account. */
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

/** The application’s role books in SQL alone what nobody accepted; answers the code of the refusal. */
export async function postUnaccepted(db: Db, transfer: string): Promise<string | null> {
  try {
    await db.transaction().execute(async (tx) => {
      await enterCooperative(tx, 1, null, day);
      await sql`insert into transfers.posting (cooperative, transfer, month, entry, posted_at)
        values (1, ${transfer}, '2026-11-01', ${transfer}, now())`.execute(tx);
    });
    return null;
  } catch (error) {
    return (error as { code?: string }).code ?? "?";
  }
}
