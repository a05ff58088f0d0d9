import { sql } from "kysely";
import type { World } from "../../fixtures/world.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";

/** All that the books say but for the names of rows and the hours: entries line by line, kept balances. */
export async function booksOf({ db, cooperative }: World): Promise<unknown> {
  return db.transaction().execute(async (tx) => {
    await enterCooperative(tx, cooperative, null);
    const entries =
      await sql`select e.journal, e.number, e.date, e.document_ref, e.label, e.source, e.position,
        l.position as line, l.account, l.activity, l.label as said, l.debit_cents, l.credit_cents
      from ledger.entry e join ledger.line l on l.cooperative = e.cooperative and l.entry = e.id
      order by e.position, l.position`.execute(tx);
    const kept = await sql`select account, month, opening, debit_cents, credit_cents, lines
      from ledger.account_month order by 1, 2, 3`.execute(tx);
    const byActivity = await sql`select activity, account, month, opening, debit_cents, credit_cents, lines
      from ledger.activity_month order by 1, 2, 3, 4`.execute(tx);
    const closed = await sql`select month, total_cents, perpetual_cents, turn
      from ledger.period_closing order by 1, 4`.execute(tx);
    const counted = await sql`select activity, kind, number, base_cents, amount_cents
      from contribution.line order by 1, 2, 3`.execute(tx);
    return [entries, kept, byActivity, closed, counted].map(({ rows }) => rows);
  });
}

/** How many runs and steps there are. */
export async function countRuns({ db, cooperative }: World): Promise<{ runs: number; steps: number }> {
  return db.transaction().execute(async (tx) => {
    await enterCooperative(tx, cooperative, null);
    const { rows } = await sql<{ runs: number; steps: number }>`select
      (select count(*)::int from closing.run) as runs, (select count(*)::int from closing.step) as steps
    `.execute(tx);
    return rows[0] as { runs: number; steps: number };
  });
}
