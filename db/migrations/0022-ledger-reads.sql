-- No reading costs time proportional to the book: the lines of a year come in the order of an index, and how many a
-- selection has is kept beside what they come to. Every position is above zero: the condition keeps this index, newer
-- than the primary key, from being taken for lookups by key on a table without statistics (see 0005); a reader that
-- wants it says `position > 0`.
create index on ledger.entry (cooperative, fiscal_year, date, position) where position > 0;

alter table ledger.account_month add column lines int not null default 0;
alter table ledger.activity_month add column lines int not null default 0;

alter table ledger.account_month disable trigger kept_by_lines;
alter table ledger.activity_month disable trigger kept_by_lines;
-- Row-level security holds the schema's owner too: the lines are counted cooperative by cooperative.
do $$
declare c record;
begin
  for c in select id from network.cooperative loop
    perform set_config('ensemble.cooperative', c.id::text, true);
    with counted as materialized (
      select l.cooperative, l.fiscal_year, l.account, l.activity, date_trunc('month', l.date)::date as month,
        j.kind = 'opening' as opening, count(*) as lines
      from ledger.line l join ledger.entry e on e.cooperative = l.cooperative and e.id = l.entry
        join ledger.journal j on j.cooperative = e.cooperative and j.code = e.journal
      where l.cooperative = c.id
      group by 1, 2, 3, 4, 5, 6),
    by_account as (
      update ledger.account_month k set lines = n.lines
      from (select cooperative, fiscal_year, account, month, opening, sum(lines) as lines from counted
        group by 1, 2, 3, 4, 5) n
      where (k.cooperative, k.fiscal_year, k.account, k.month, k.opening)
        = (n.cooperative, n.fiscal_year, n.account, n.month, n.opening))
    update ledger.activity_month k set lines = n.lines from counted n
    where (k.cooperative, k.activity, k.fiscal_year, k.account, k.month, k.opening)
      = (n.cooperative, n.activity, n.fiscal_year, n.account, n.month, n.opening);
  end loop;
  perform set_config('ensemble.cooperative', '', true);
end $$;
alter table ledger.account_month enable trigger kept_by_lines;
alter table ledger.activity_month enable trigger kept_by_lines;

-- As before, and the lines are counted.
create or replace function ledger.keep_balances() returns trigger language plpgsql security definer
  set search_path = pg_catalog as $$
declare foreign_entry boolean;
begin
  with l as materialized (
    select n.cooperative, n.fiscal_year, n.account, n.activity, n.debit_cents, n.credit_cents,
      date_trunc('month', n.date)::date as month,
      (select e.posted_in from ledger.entry e where e.cooperative = n.cooperative and e.id = n.entry) as posted_in,
      (select j.kind = 'opening' from ledger.journal j where j.cooperative = n.cooperative and j.code =
        (select e.journal from ledger.entry e where e.cooperative = n.cooperative and e.id = n.entry)) as opening
    from new_lines n),
  by_account as (
    insert into ledger.account_month as kept
      (cooperative, fiscal_year, account, month, opening, debit_cents, credit_cents, lines)
    select cooperative, fiscal_year, account, month, coalesce(opening, false), sum(debit_cents), sum(credit_cents),
      count(*)
    from l group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
    on conflict (cooperative, fiscal_year, account, month, opening) do update set
      debit_cents = kept.debit_cents + excluded.debit_cents,
      credit_cents = kept.credit_cents + excluded.credit_cents,
      lines = kept.lines + excluded.lines),
  by_activity as (
    insert into ledger.activity_month as kept
      (cooperative, activity, fiscal_year, account, month, opening, debit_cents, credit_cents, lines)
    select cooperative, activity, fiscal_year, account, month, coalesce(opening, false),
      sum(debit_cents), sum(credit_cents), count(*)
    from l where activity is not null group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6
    on conflict (cooperative, activity, fiscal_year, account, month, opening) do update set
      debit_cents = kept.debit_cents + excluded.debit_cents,
      credit_cents = kept.credit_cents + excluded.credit_cents,
      lines = kept.lines + excluded.lines)
  select bool_or(posted_in is distinct from pg_current_xact_id()) into foreign_entry from l;
  if foreign_entry then
    raise exception 'a posted entry takes no further line' using errcode = 'EN001';
  end if;
  return null;
end $$;
