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

export interface Strange {
  readonly what: string;
  readonly of: string;
  readonly cents: bigint;
}

/**
 * What the books say that nothing explains: an entry out of balance, a transfer of one foot, a kept balance
 * that is not its lines, a contribution beside its account, a claim beside its invoices, a closed month that
 * is not what its closing says. Nothing, in books that are right.
 */
export async function listStrange({ db, cooperative }: World): Promise<Strange[]> {
  return db.transaction().execute(async (tx) => {
    await enterCooperative(tx, cooperative, null);
    const { rows } = await sql<Strange>`
      select 'entry out of balance' as what, entry::text as of,
          sum(debit_cents - credit_cents)::bigint as cents
        from ledger.line group by entry having sum(debit_cents) <> sum(credit_cents)
      union all
      select 'transfer of one foot', entry::text, sum(debit_cents - credit_cents)::bigint
        from ledger.line where account like '58%' group by entry having sum(debit_cents) <> sum(credit_cents)
      union all
      select 'kept balance of an account', account || ' ' || month, sum(cents)::bigint
        from (select account, month, debit_cents - 3 * credit_cents + 7 * lines as cents
            from ledger.account_month
          union all
          select account, date_trunc('month', date)::date, -debit_cents + 3 * credit_cents - 7
            from ledger.line) k group by account, month having sum(cents) <> 0
      union all
      select 'kept balance of an activity', activity || ' ' || account || ' ' || month, sum(cents)::bigint
        from (select activity, account, month, debit_cents - 3 * credit_cents + 7 * lines as cents
            from ledger.activity_month
          union all
          select activity, account, date_trunc('month', date)::date, -debit_cents + 3 * credit_cents - 7
            from ledger.line where activity is not null) k
        group by activity, account, month having sum(cents) <> 0
      union all
      select 'contribution beside its account', activity::text, sum(cents)::bigint
        from (select activity, amount_cents as cents from contribution.account
          union all
          select activity, credit_cents - debit_cents from ledger.line
            where account = '628000' and activity is not null) k group by activity having sum(cents) <> 0
      union all
      select 'claim beside its invoices', activity::text, sum(cents)::bigint
        from (select activity, due_cents as cents from invoicing.standing
            where bucket in ('open', 'paid', 'credited')
          union all
          select activity, credit_cents - debit_cents from ledger.line
            where account = '411000' and activity is not null) k group by activity having sum(cents) <> 0
      union all
      select 'closed month beside its total', to_char(m.month, 'YYYY-MM'), m.total_cents - coalesce((
          select sum(l.debit_cents) from ledger.line l where date_trunc('month', l.date) = m.month), 0)
        from ledger.closed_month m where m.total_cents <> coalesce((
          select sum(l.debit_cents) from ledger.line l where date_trunc('month', l.date) = m.month), 0)
    `.execute(tx);
    return rows;
  });
}

/** The money of an activity, and what its contributions took. */
export async function moneyOf({ db, cooperative }: World, activity: string) {
  return db.transaction().execute(async (tx) => {
    await enterCooperative(tx, cooperative, null);
    const { rows } = await sql<{ bank: bigint; transfers: bigint; given: bigint }>`select
      coalesce(sum(debit_cents - credit_cents)
        filter (where account like '51%' or account like '53%'), 0)::bigint as bank,
      coalesce(sum(debit_cents - credit_cents) filter (where account like '58%'), 0)::bigint as transfers,
      (select coalesce(sum(amount_cents), 0)::bigint from contribution.account where activity = ${activity})
        as given
      from ledger.line where activity = ${activity}`.execute(tx);
    return rows[0] as { bank: bigint; transfers: bigint; given: bigint };
  });
}

/** What the accounts of an activity hold at the end of a month, debit less credit. */
export async function heldAt(
  { db, cooperative }: World,
  activity: string,
  month: string,
): Promise<ReadonlyMap<string, bigint>> {
  return db.transaction().execute(async (tx) => {
    await enterCooperative(tx, cooperative, null);
    const { rows } = await sql<{ account: string; cents: bigint }>`
      select account, sum(debit_cents - credit_cents)::bigint as cents from ledger.activity_month
      where activity = ${activity} and month <= ${`${month}-01`}::date group by account`.execute(tx);
    return new Map(rows.map(({ account, cents }) => [account, cents]));
  });
}
