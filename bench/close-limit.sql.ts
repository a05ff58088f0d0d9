import type pg from "pg";
import { bookAccounts, bookEntries } from "./book.ts";
import { makeLean, postLeanMany } from "./limit.sql.ts";

/** B1M in the lean books, with the accounts and the journal of a contribution. */
export async function loadLeanBook(owner: pg.Pool): Promise<void> {
  await makeLean(owner, [...Object.keys(bookAccounts), "580000", "628000"]);
  await owner.query("insert into lean.counter values ('CO', 0)");
  await owner.query("create index on lean.entry (date)");
  await postLeanMany(owner, 0, bookEntries);
  await owner.query("vacuum (analyze)");
}

/**
 * The close of a month in one statement: of each activity, a tenth of what its customers paid without VAT,
 * its four movements (R3.20); the trigger holds the balance at commit. Answers the entries and the cents.
 */
export async function closeLean(owner: pg.Pool, month: string): Promise<{ entries: number; cents: number }> {
  const { rows } = await owner.query<{ entries: string; cents: string }>(
    `with due as materialized (
      select l.activity, round(sum(l.credit) / 1.2 / 10) as cents,
        row_number() over (order by l.activity) as place
      from lean.line l join lean.entry e on e.id = l.entry
      where e.journal = 'BQ' and l.account = '411000' and e.date >= $1::date
        and e.date < $1::date + interval '1 month'
      group by l.activity),
    drawn as (update lean.counter set n = n + (select count(*) from due) where journal = 'CO'
      returning n - (select count(*) from due) as before),
    made as (insert into lean.entry (journal, number, date, ref, label)
      select 'CO', d.before + due.place, ($1::date + interval '1 month - 1 day')::date,
        'C' || $1 || due.activity, 'Contribution' from due, drawn d returning id, ref),
    written as (insert into lean.line
      select m.id, x.account, case when x.own then due.activity else 0 end,
        due.cents * x.debit, due.cents * x.credit
      from due join made m on m.ref = 'C' || $1 || due.activity
        cross join (values ('628000', true, 1, 0), ('580000', true, 0, 1), ('580000', false, 1, 0),
          ('628000', false, 0, 1)) as x (account, own, debit, credit))
    select count(*) as entries, sum(cents) as cents from due`,
    [month],
  );
  return { entries: Number(rows[0]?.entries), cents: Number(rows[0]?.cents) };
}
