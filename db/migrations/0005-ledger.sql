-- The books: entries are posted once, numbered without a gap, chained by their seals, and never changed.
create schema ledger;
grant usage on schema ledger to ensemble_app;

create table ledger.account (
  cooperative int not null references network.cooperative,
  code text not null check (code ~ '^[1-8][0-9]{2}[0-9A-Z]{0,13}$'),
  label text not null check (length(label) between 1 and 120),
  -- A collective account (411, 401, 425…) asks for a third party on each line.
  collective boolean not null default false,
  lettered boolean not null default false,
  retired_on date,
  primary key (cooperative, code)
);
call foundation.belongs_to_cooperative('ledger.account', 'select, insert, update');
call foundation.never_removed('ledger.account', 'cooperative, code');

create table ledger.third_party (
  cooperative int not null references network.cooperative,
  code text not null check (length(code) between 1 and 40),
  label text not null check (length(label) between 1 and 200),
  kind text not null check (kind in ('customer', 'supplier', 'person', 'other')),
  primary key (cooperative, code)
);
call foundation.belongs_to_cooperative('ledger.third_party', 'select, insert, update');
call foundation.never_removed('ledger.third_party', 'cooperative, code');

-- The code under which a person is owed money or owes it: one, for good.
create table ledger.person_party (
  cooperative int not null,
  person uuid not null references people.person,
  code text not null,
  primary key (cooperative, person),
  unique (cooperative, code),
  foreign key (cooperative, code) references ledger.third_party (cooperative, code)
);
call foundation.belongs_to_cooperative('ledger.person_party', 'select, insert');
call foundation.never_changes('ledger.person_party');

create table ledger.journal (
  cooperative int not null references network.cooperative,
  code text not null check (code ~ '^[A-Z0-9_-]{1,10}$'),
  label text not null check (length(label) between 1 and 80),
  kind text not null check (kind in ('sales', 'purchases', 'bank', 'cash', 'miscellaneous', 'opening', 'pay')),
  primary key (cooperative, code)
);
call foundation.belongs_to_cooperative('ledger.journal', 'select, insert, update');
call foundation.never_removed('ledger.journal', 'cooperative, code');

-- A fiscal year is named by its last day.
create table ledger.fiscal_year (
  cooperative int not null references network.cooperative,
  ends_on date not null,
  starts_on date not null check (starts_on <= ends_on),
  primary key (cooperative, ends_on),
  exclude using gist (cooperative with =, daterange(starts_on, ends_on, '[]') with &&)
);
call foundation.belongs_to_cooperative('ledger.fiscal_year', 'select, insert');
call foundation.never_changes('ledger.fiscal_year');

-- A closing keeps what it closed: the total of its entries, the perpetual total since the first entry, and the end of
-- the chain at that moment, unless nothing was ever posted (R3.28). The trigger `total_closing` writes them.
create table ledger.fiscal_year_closing (
  cooperative int not null,
  ends_on date not null,
  closed_at timestamptz not null,
  closed_by uuid,
  total_cents bigint not null,
  perpetual_cents bigint not null,
  chain_position bigint,
  seal bytea,
  primary key (cooperative, ends_on),
  foreign key (cooperative, ends_on) references ledger.fiscal_year (cooperative, ends_on)
);
call foundation.belongs_to_cooperative('ledger.fiscal_year_closing', 'select, insert');
call foundation.never_changes('ledger.fiscal_year_closing');

-- A closed month takes no entry (R3.05); `month` is its first day. It may be opened again, with a reason, until the one
-- after is closed or over; then it is frozen. Each closing and each reopening stays, with who, when and what the month
-- amounted to; `turn` says which of the closings of a month it is.
create table ledger.period_closing (
  cooperative int not null references network.cooperative,
  month date not null check (extract(day from month) = 1),
  turn smallint not null check (turn > 0),
  closed_at timestamptz not null,
  closed_by uuid,
  total_cents bigint not null,
  perpetual_cents bigint not null,
  chain_position bigint,
  seal bytea,
  primary key (cooperative, month, turn)
);
call foundation.belongs_to_cooperative('ledger.period_closing', 'select, insert');
call foundation.never_changes('ledger.period_closing');

create table ledger.period_reopening (
  cooperative int not null,
  month date not null,
  turn smallint not null,
  reason text not null check (length(reason) between 1 and 400),
  reopened_at timestamptz not null,
  reopened_by uuid,
  primary key (cooperative, month, turn),
  foreign key (cooperative, month, turn) references ledger.period_closing (cooperative, month, turn)
);
call foundation.belongs_to_cooperative('ledger.period_reopening', 'select, insert');
call foundation.never_changes('ledger.period_reopening');

-- The months that take no entry today.
create view ledger.closed_month with (security_invoker = true) as
  select c.cooperative, c.month, c.turn, c.closed_at, c.closed_by, c.total_cents, c.perpetual_cents,
    c.chain_position, c.seal
  from ledger.period_closing c where not exists (select from ledger.period_reopening r
    where r.cooperative = c.cooperative and r.month = c.month and r.turn = c.turn);
grant select on ledger.closed_month to ensemble_app;

-- Numbers follow each other without a gap: the row stays locked until commit, which a sequence would not do.
create table ledger.numbering (
  cooperative int not null,
  fiscal_year date not null,
  journal text not null,
  last_number int not null default 0,
  primary key (cooperative, fiscal_year, journal),
  foreign key (cooperative, fiscal_year) references ledger.fiscal_year (cooperative, ends_on),
  foreign key (cooperative, journal) references ledger.journal (cooperative, code)
);
call foundation.belongs_to_cooperative('ledger.numbering', 'select, insert, update');

-- The end of the chain of seals: whoever posts holds this row until commit.
create table ledger.chain (
  cooperative int primary key references network.cooperative,
  position bigint not null,
  seal bytea not null
);
call foundation.belongs_to_cooperative('ledger.chain', 'select, insert, update');

create table ledger.entry (
  cooperative int not null,
  id uuid not null,
  fiscal_year date not null,
  journal text not null,
  number int not null check (number > 0),
  position bigint not null check (position > 0),
  date date not null,
  document_ref text not null check (length(document_ref) between 1 and 60),
  document_date date not null,
  label text not null check (length(label) between 1 and 200),
  -- The validation date of the FEC (R3.08): the day of posting, or the one an imported book gives.
  valid_on date not null,
  posted_at timestamptz not null,
  posted_by uuid,
  imported_number text,
  source text,
  source_id uuid,
  reverses uuid,
  previous_seal bytea not null,
  seal bytea not null check (length(seal) = 32),
  -- The transaction that posted it: no other may add a line.
  written_in xid8 not null default pg_current_xact_id(),
  check (valid_on >= date),
  unique (cooperative, fiscal_year, journal, number),
  unique (cooperative, position)
);
create unique index on ledger.entry (cooperative, reverses) where reverses is not null;
create index on ledger.entry (cooperative, source_id) where source_id is not null;
-- The primary key comes last: of two indexes that look equally cheap, as all do on a table without statistics,
-- PostgreSQL takes the newest, and a lookup by key must never read all that a cooperative has.
alter table ledger.entry add primary key (cooperative, id);
alter table ledger.entry add foreign key (cooperative, reverses) references ledger.entry (cooperative, id);
-- The lines of a year come in the order of an index. Every position is above zero: the condition keeps this index,
-- newer than the primary key, from being taken for lookups by key; a reader that wants it says `position > 0`.
create index on ledger.entry (cooperative, fiscal_year, date, position) where position > 0;
call foundation.belongs_to_cooperative('ledger.entry', 'select, insert');
call foundation.never_changes('ledger.entry');

-- It has no foreign keys: what they say is said by the trigger `keep_balances` for all lines of a statement at once, of
-- an entry, accounts, third parties and activities that are never removed.
create table ledger.line (
  cooperative int not null,
  entry uuid not null,
  position smallint not null check (position > 0),
  fiscal_year date not null,
  date date not null,
  account text not null,
  third_party text,
  activity uuid,
  label text not null check (length(label) between 1 and 200),
  debit_cents bigint not null default 0 check (debit_cents >= 0),
  credit_cents bigint not null default 0 check (credit_cents >= 0),
  due_on date,
  check ((debit_cents > 0) <> (credit_cents > 0))
);
create index on ledger.line (cooperative, account, date);
create index on ledger.line (cooperative, activity, date) where activity is not null;
create index on ledger.line (cooperative, third_party, account) where third_party is not null;
alter table ledger.line add primary key (cooperative, entry, position);
call foundation.belongs_to_cooperative('ledger.line', 'select, insert');
call foundation.never_changes('ledger.line');

create function ledger.stamp_transaction() returns trigger language plpgsql as $$
begin
  new.written_in := pg_current_xact_id();
  return new;
end $$;
create trigger stamp_transaction before insert on ledger.entry
  for each row execute function ledger.stamp_transaction();

-- What the program draws and seals, the database checks as it enters: each entry lies in its fiscal year, in a month
-- that is open (R3.05); its number follows the one before in its journal, and its seal the one before in the chain
-- (R3.08, R3.28). What was before is asked for as the last one: in that order only its own index answers, even on
-- tables without statistics.
create function ledger.refuse_out_of_order() returns trigger language plpgsql as $$
declare wrong record;
begin
  select m.* into wrong from (select cooperative, fiscal_year, date_trunc('month', date)::date as month,
      min(date) as first, max(date) as last from new_entries group by 1, 2, 3) m
    where not exists (select from ledger.fiscal_year y where y.cooperative = m.cooperative
      and y.ends_on = m.fiscal_year and y.starts_on <= m.first and y.ends_on >= m.last) limit 1;
  if found then
    raise exception 'an entry of % lies outside its fiscal year %', wrong.month, wrong.fiscal_year
      using errcode = 'EN002';
  end if;
  select m.* into wrong from (select distinct cooperative, fiscal_year, date_trunc('month', date)::date as month
      from new_entries) m
    where exists (select from ledger.fiscal_year_closing c where c.cooperative = m.cooperative
        and c.ends_on = m.fiscal_year)
      or exists (select from ledger.closed_month p where p.cooperative = m.cooperative and p.month = m.month) limit 1;
  if found then
    raise exception 'an entry lies in a closed period, %', wrong.month using errcode = 'EN003';
  end if;
  select j.* into wrong from (select cooperative, fiscal_year, journal, min(number) as first, max(number) as last,
      count(*) as n from new_entries group by 1, 2, 3) j
    where j.last - j.first + 1 <> j.n or j.first - 1 <> coalesce((select e.number from ledger.entry e
      where e.cooperative = j.cooperative and e.fiscal_year = j.fiscal_year and e.journal = j.journal
        and e.number < j.first order by e.number desc limit 1), 0) limit 1;
  if found then
    raise exception 'number % of journal % follows no other', wrong.first, wrong.journal using errcode = 'EN006';
  end if;
  select j.* into wrong from (select distinct cooperative, journal from new_entries) j
    where not exists (select from ledger.journal x where x.cooperative = j.cooperative and x.code = j.journal) limit 1;
  if found then
    raise exception 'there is no journal %', wrong.journal using errcode = 'foreign_key_violation';
  end if;
  select n.position into wrong from (select cooperative, position, previous_seal,
      lag(position) over chain as position_before, lag(seal) over chain as seal_before
      from new_entries window chain as (partition by cooperative order by position)) n
    left join lateral (select e.position, e.seal from ledger.entry e where n.position_before is null
      and e.cooperative = n.cooperative and e.position < n.position order by e.position desc limit 1) e on true
    where n.position - 1 <> coalesce(n.position_before, e.position, 0)
      or n.previous_seal <> coalesce(n.seal_before, e.seal, decode(repeat('00', 32), 'hex')) limit 1;
  if found then
    raise exception 'position % is not chained to the one before', wrong.position using errcode = 'EN007';
  end if;
  return null;
end $$;
create trigger refuse_out_of_order after insert on ledger.entry referencing new table as new_entries
  for each statement execute function ledger.refuse_out_of_order();

-- At commit each new entry has two lines or more, of its own date, and debit equals credit.
create function ledger.refuse_unbalanced() returns trigger language plpgsql
  set plan_cache_mode = force_generic_plan as $$
declare t record;
begin
  select count(*) n, sum(l.debit_cents) debit, sum(l.credit_cents) credit,
    bool_and(l.date = new.date and l.fiscal_year = new.fiscal_year) same_date
  into t from ledger.line l where l.cooperative = new.cooperative and l.entry = new.id;
  if t.n < 2 or t.debit <> t.credit or not t.same_date then
    raise exception 'entry % is not balanced: debit %, credit %, % lines', new.id, t.debit, t.credit, t.n
      using errcode = 'EN004';
  end if;
  return null;
end $$;
create constraint trigger balanced_at_commit after insert on ledger.entry
  deferrable initially deferred for each row execute function ledger.refuse_unbalanced();

-- Kept balances and how many lines made them: no reading costs time proportional to the book. Written only by the
-- trigger below, far more often changed than made: room on their pages keeps the change off the indexes.
create table ledger.account_month (
  cooperative int not null,
  fiscal_year date not null,
  account text not null,
  month date not null,
  opening boolean not null,
  debit_cents bigint not null,
  credit_cents bigint not null,
  lines int not null,
  primary key (cooperative, fiscal_year, account, month, opening)
) with (fillfactor = 70);
call foundation.belongs_to_cooperative('ledger.account_month', 'select');

create table ledger.activity_month (
  cooperative int not null,
  activity uuid not null,
  fiscal_year date not null,
  account text not null,
  month date not null,
  opening boolean not null,
  debit_cents bigint not null,
  credit_cents bigint not null,
  lines int not null,
  primary key (cooperative, activity, fiscal_year, account, month, opening)
) with (fillfactor = 70);
create index on ledger.activity_month (cooperative, account, activity);
call foundation.belongs_to_cooperative('ledger.activity_month', 'select');

-- New lines belong to entries of this very transaction, name what there is, and move the kept balances. Each entry is
-- looked up once by its key (offset 0): a join would be planned without knowing how many lines come, and cost the
-- book times the lines.
create function ledger.keep_balances() returns trigger language plpgsql security definer
  set search_path = pg_catalog as $$
declare
  foreign_entry boolean;
  unknown text;
begin
  with entries as materialized (
    select n.cooperative, n.entry, e.written_in, (n.cooperative, e.journal) in (select j.cooperative, j.code
      from ledger.journal j where j.kind = 'opening') as opening
    from (select distinct cooperative, entry from new_lines) n
      left join lateral (select e.written_in, e.journal from ledger.entry e
        where e.cooperative = n.cooperative and e.id = n.entry offset 0) e on true),
  l as materialized (
    select n.cooperative, n.fiscal_year, n.account, n.third_party, n.activity, n.debit_cents, n.credit_cents,
      date_trunc('month', n.date)::date as month, e.written_in, e.opening
    from new_lines n join entries e on e.cooperative = n.cooperative and e.entry = n.entry),
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
      lines = kept.lines + excluded.lines),
  unknown_name as (
    select 'account ' || account as name from l group by cooperative, account having not exists (
      select from ledger.account x where x.cooperative = l.cooperative and x.code = l.account)
    union all
    select 'third party ' || third_party from l where third_party is not null group by cooperative, third_party
    having not exists (
      select from ledger.third_party x where x.cooperative = l.cooperative and x.code = l.third_party)
    union all
    select 'activity ' || activity from l where activity is not null group by cooperative, activity having not exists (
      select from activities.activity x where x.cooperative = l.cooperative and x.id = l.activity))
  select bool_or(written_in is distinct from pg_current_xact_id()), (select min(name) from unknown_name)
  into foreign_entry, unknown from l;
  if foreign_entry then
    raise exception 'a posted entry takes no further line' using errcode = 'EN001';
  elsif unknown is not null then
    raise exception 'there is no %', unknown using errcode = 'foreign_key_violation';
  end if;
  return null;
end $$;
create trigger keep_balances after insert on ledger.line referencing new table as new_lines
  for each statement execute function ledger.keep_balances();

-- Whatever writes kept balances is the trigger of the lines: a statement of its own is nobody's.
create function ledger.refuse_by_hand() returns trigger language plpgsql as $$
begin
  raise exception '%.% is kept by the lines, never written by hand', tg_table_schema, tg_table_name
    using errcode = 'EN001';
end $$;
create trigger kept_by_lines before insert or update or delete on ledger.account_month
  for each statement when (pg_trigger_depth() = 0) execute function ledger.refuse_by_hand();
create trigger never_emptied before truncate on ledger.account_month
  for each statement execute function ledger.refuse_by_hand();
create trigger kept_by_lines before insert or update or delete on ledger.activity_month
  for each statement when (pg_trigger_depth() = 0) execute function ledger.refuse_by_hand();
create trigger never_emptied before truncate on ledger.activity_month
  for each statement execute function ledger.refuse_by_hand();

-- Whoever posts holds the end of the chain until commit, and so does whoever closes or opens again: an entry lies
-- before a closing, and is in its totals, or comes after it and is refused.
create function ledger.total_closing() returns trigger language plpgsql as $$
declare turns int;
begin
  perform from ledger.chain c where c.cooperative = new.cooperative for update;
  select c.position, c.seal into new.chain_position, new.seal from ledger.chain c where c.cooperative = new.cooperative;
  if tg_table_name = 'period_closing' then
    if exists (select from ledger.closed_month m where m.cooperative = new.cooperative and m.month = new.month) then
      raise exception 'the month % is closed already', new.month using errcode = 'EN003';
    end if;
    select count(*) into turns from ledger.period_closing c
      where c.cooperative = new.cooperative and c.month = new.month;
    new.turn := turns + 1;
    select coalesce(sum(debit_cents) filter (where month = new.month), 0),
      coalesce(sum(debit_cents) filter (where month <= new.month), 0) into new.total_cents, new.perpetual_cents
    from ledger.account_month where cooperative = new.cooperative and not opening;
  else
    select coalesce(sum(debit_cents) filter (where fiscal_year = new.ends_on), 0),
      coalesce(sum(debit_cents) filter (where fiscal_year <= new.ends_on), 0)
      into new.total_cents, new.perpetual_cents
    from ledger.account_month where cooperative = new.cooperative and not opening;
  end if;
  return new;
end $$;
create trigger total_closing before insert on ledger.period_closing
  for each row execute function ledger.total_closing();
create trigger total_closing before insert on ledger.fiscal_year_closing
  for each row execute function ledger.total_closing();

create function ledger.refuse_frozen() returns trigger language plpgsql as $$
begin
  perform from ledger.chain c where c.cooperative = new.cooperative for update;
  if exists (select from ledger.closed_month m where m.cooperative = new.cooperative and m.month > new.month)
    or exists (select from ledger.fiscal_year y join ledger.fiscal_year_closing c using (cooperative, ends_on)
      where y.cooperative = new.cooperative and new.month between date_trunc('month', y.starts_on) and y.ends_on)
    or (new.reopened_at at time zone 'Europe/Paris')::date >= (new.month + interval '2 months')::date then
    raise exception 'the month % is frozen', new.month using errcode = 'EN003';
  end if;
  return new;
end $$;
create trigger refuse_frozen before insert on ledger.period_reopening
  for each row execute function ledger.refuse_frozen();

-- Lettering ties lines of one account and one third party that cancel out; it is no part of the entry.
create table ledger.lettering (
  cooperative int not null,
  id uuid not null,
  account text not null,
  third_party text,
  number int not null check (number > 0),
  lettered_on date not null,
  lettered_at timestamptz not null,
  lettered_by uuid,
  -- The transaction that lettered: no other may add a line.
  written_in xid8 not null default pg_current_xact_id(),
  unique (cooperative, account, number),
  foreign key (cooperative, account) references ledger.account (cooperative, code),
  foreign key (cooperative, third_party) references ledger.third_party (cooperative, code)
);
alter table ledger.lettering add primary key (cooperative, id);
call foundation.belongs_to_cooperative('ledger.lettering', 'select, insert');
call foundation.never_changes('ledger.lettering');
create trigger stamp_transaction before insert on ledger.lettering
  for each row execute function ledger.stamp_transaction();

create table ledger.lettered_line (
  cooperative int not null,
  entry uuid not null,
  position smallint not null,
  lettering uuid not null,
  foreign key (cooperative, entry, position) references ledger.line (cooperative, entry, position)
);
create index on ledger.lettered_line (cooperative, lettering);
alter table ledger.lettered_line add primary key (cooperative, entry, position);
call foundation.belongs_to_cooperative('ledger.lettered_line', 'select, insert');

-- It says what a foreign key would, once a statement: lettered lines belong to a lettering of this very transaction.
create function ledger.refuse_late_lettering() returns trigger language plpgsql as $$
begin
  if exists (select from new_lines n where (select g.written_in from ledger.lettering g
      where g.cooperative = n.cooperative and g.id = n.lettering) is distinct from pg_current_xact_id()) then
    raise exception 'a lettering takes no further line' using errcode = 'EN001';
  end if;
  return null;
end $$;
create trigger refuse_late_lettering after insert on ledger.lettered_line referencing new table as new_lines
  for each statement execute function ledger.refuse_late_lettering();

-- At commit a lettering has two lines or more, of one account and third party, that cancel out. A plan made while
-- tables are empty is kept by the connection that fills them: it looks for single rows, always.
create function ledger.refuse_unbalanced_lettering() returns trigger language plpgsql
  set plan_cache_mode = force_generic_plan set enable_seqscan = off set enable_bitmapscan = off as $$
declare t record;
begin
  select count(*) n, sum(l.debit_cents) debit, sum(l.credit_cents) credit,
    bool_and(l.account = new.account and l.third_party is not distinct from new.third_party) same_account
  into t from ledger.lettered_line x
    join ledger.line l on l.cooperative = x.cooperative and l.entry = x.entry and l.position = x.position
  where x.cooperative = new.cooperative and x.lettering = new.id;
  if t.n < 2 or t.debit <> t.credit or not t.same_account then
    raise exception 'the lettering does not cancel out' using errcode = 'EN005';
  end if;
  return null;
end $$;
create constraint trigger balanced_at_commit after insert on ledger.lettering
  deferrable initially deferred for each row execute function ledger.refuse_unbalanced_lettering();
