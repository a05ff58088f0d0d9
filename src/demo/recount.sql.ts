import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Db, Tx } from "../foundation/database.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";

/** The figures that the homes show, recomputed from every line of the books instead of the kept balances. */
const within = <T>(db: Db, cooperative: number, work: (tx: Tx) => Promise<T>) =>
  db.transaction().execute(async (tx) => {
    await enterCooperative(tx, cooperative, null);
    return work(tx);
  });

/** Cash, what customers owe and the result of each activity. */
export const recountActivities = (db: Db, cooperative: number, yearStart: CivilDate) =>
  within(db, cooperative, async (tx) => {
    const { rows } = await sql<{ activity: string; cash: bigint; owed: bigint; result: bigint }>`
      select a.id as activity,
        coalesce(sum(debit_cents - credit_cents) filter (where account like '5%'), 0)::bigint as cash,
        coalesce(sum(debit_cents - credit_cents) filter (where account like '41%'), 0)::bigint as owed,
        coalesce(sum(credit_cents - debit_cents)
          filter (where account similar to '(6|7)%' and l.date >= ${yearStart}::date), 0)::bigint as result
      from activities.activity a
        left join ledger.line l on l.cooperative = a.cooperative and l.activity = a.id
      group by a.id`.execute(tx);
    return new Map(
      rows.map((r) => [r.activity, { cashCents: r.cash, owedCents: r.owed, resultCents: r.result }]),
    );
  });

/** The cash of the house and its result since two days: the first of the year, the first of the month. */
export const recountHouse = (db: Db, cooperative: number, since: { year: CivilDate; month: CivilDate }) =>
  within(db, cooperative, async (tx) => {
    const result = (from: CivilDate) => sql`coalesce(sum(credit_cents - debit_cents)
      filter (where account similar to '(6|7)%' and date >= ${from}::date), 0)::bigint`;
    const { rows } = await sql<{ cashCents: bigint; resultCents: bigint; monthResultCents: bigint }>`
      select coalesce(sum(debit_cents - credit_cents) filter (where account similar to '(51|53)%'),
          0)::bigint as "cashCents",
        ${result(since.year)} as "resultCents", ${result(since.month)} as "monthResultCents"
      from ledger.line`.execute(tx);
    return rows[0];
  });

/** What is left of each invoice on the customers' account, by the entries of its life; when it was due. */
export const recountInvoices = (db: Db, cooperative: number) =>
  within(db, cooperative, async (tx) => {
    const { rows } = await sql<{ activity: string; dueOn: CivilDate; leftCents: bigint }>`
      select d.activity, v.due_on as "dueOn", sum(l.debit_cents - l.credit_cents)::bigint as "leftCents"
      from invoicing.document d join invoicing.validation v on v.document = d.id
        cross join lateral (select v.entry union all
          select p.entry from invoicing.payment p where p.document = d.id union all
          select r.entry from invoicing.payment p join invoicing.payment_reversal r on r.payment = p.id
            where p.document = d.id union all
          select w.entry from invoicing.document c join invoicing.validation w on w.document = c.id
            where c.origin = d.id and c.kind = 'credit') life
        join ledger.line l on l.entry = life.entry and l.account like '41%'
      where d.kind = 'invoice' group by d.id, d.activity, v.due_on
      having sum(l.debit_cents - l.credit_cents) <> 0`.execute(tx);
    return rows;
  });

/** The cash of each open activity, and what it gained since a day. */
export const recountCash = (db: Db, cooperative: number, since: CivilDate) =>
  within(db, cooperative, async (tx) => {
    const { rows } = await sql<{ activity: string; cashCents: bigint; gainedCents: bigint }>`
      select l.activity, sum(debit_cents - credit_cents)::bigint as "cashCents",
        coalesce(sum(debit_cents - credit_cents) filter (where l.date >= ${since}::date), 0)::bigint
          as "gainedCents"
      from ledger.line l where account like '5%' and activity is not null
        and not exists (select from activities.closing c where c.activity = l.activity)
      group by l.activity`.execute(tx);
    return rows;
  });

/** Income and charges of an activity by month, since the first day of a year. */
export const recountMonths = (db: Db, cooperative: number, q: { activity: string; from: CivilDate }) =>
  within(db, cooperative, async (tx) => {
    const { rows } = await sql<{ month: CivilDate; incomeCents: bigint; chargesCents: bigint }>`
      select date_trunc('month', date)::date as month,
        coalesce(sum(credit_cents - debit_cents) filter (where account like '7%'), 0)::bigint
          as "incomeCents",
        coalesce(sum(debit_cents - credit_cents) filter (where account like '6%'), 0)::bigint
          as "chargesCents"
      from ledger.line where activity = ${q.activity} and date >= ${q.from}::date
      group by 1 order by 1`.execute(tx);
    return rows;
  });

/** How many left for what, as the closed plans of their departures say. */
export const recountOutcomes = (db: Db, cooperative: number): Promise<Record<string, bigint>> =>
  within(db, cooperative, async (tx) => {
    const { rows } = await sql<{ outcome: string; people: bigint }>`
      select c.outcome, count(distinct p.person) as people
      from leaving.closing c join leaving.plan p on p.cooperative = c.cooperative and p.id = c.plan
      where c.outcome <> 'stays' group by c.outcome`.execute(tx);
    return Object.fromEntries(rows.map(({ outcome, people }) => [outcome, BigInt(people)]));
  });
