-- The close of a month. A closed month may be opened again, with a reason, until the one after is closed or over; then
-- it is frozen (R3.05). Each closing and each reopening stays, with who, when and what the month amounted to.
alter table ledger.period_closing add column turn smallint not null default 1 check (turn > 0);
alter table ledger.period_closing drop constraint period_closing_pkey;
alter table ledger.period_closing add primary key (cooperative, month, turn);

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

-- Whoever posts holds the end of the chain until commit, and so does whoever closes or opens again: an entry lies
-- before a closing, and is in its totals, or comes after it and is refused.
create or replace function ledger.total_closing() returns trigger language plpgsql as $$
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

create or replace function ledger.refuse_out_of_order() returns trigger language plpgsql as $$
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

-- A run of the close: who started it and when, what they were warned of and said of it. It lives while it moves on;
-- `alive_until` lets another take it up where it was left by a machine that stopped.
create schema closing;
grant usage on schema closing to ensemble_app;

create table closing.run (
  cooperative int not null references network.cooperative,
  id uuid not null,
  month date not null check (extract(day from month) = 1),
  started_at timestamptz not null,
  started_by uuid,
  warnings jsonb not null,
  words text not null default '' check (length(words) <= 400),
  alive_until timestamptz not null,
  ended_at timestamptz,
  -- Where a step could not be done: which, and the refusal that says why.
  failed_step text,
  refusal jsonb,
  check ((failed_step is null) = (refusal is null)),
  check (failed_step is null or ended_at is not null),
  primary key (cooperative, id)
);
create unique index one_at_a_time on closing.run (cooperative) where ended_at is null;
create index on closing.run (cooperative, month, started_at desc);
call foundation.belongs_to_cooperative('closing.run',
  'select, insert, update (alive_until, ended_at, failed_step, refusal)');

create table closing.step (
  cooperative int not null,
  run uuid not null,
  name text not null,
  done_at timestamptz not null,
  entries int not null check (entries >= 0),
  amount_cents bigint not null,
  primary key (cooperative, run, name),
  foreign key (cooperative, run) references closing.run (cooperative, id)
);
call foundation.belongs_to_cooperative('closing.step', 'select, insert');
call foundation.never_changes('closing.step');

-- What has ended stays as it ended.
create function closing.hold_ended() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.ended_at is not null then
    raise exception 'a run of the close that ended does not change' using errcode = 'EN001';
  end if;
  return new;
end $$;
create trigger hold_ended before update or delete on closing.run
  for each row execute function closing.hold_ended();
create trigger never_emptied before truncate on closing.run
  for each statement execute function foundation.refuse_change();

-- Somebody is asked for what is missing once a day for each kind.
create table closing.reminder (
  cooperative int not null references network.cooperative,
  person uuid not null references people.person,
  what text not null,
  day date not null,
  sent_at timestamptz not null,
  sent_by uuid,
  primary key (cooperative, person, what, day)
);
create index on closing.reminder (cooperative, day);
call foundation.belongs_to_cooperative('closing.reminder', 'select, insert');
call foundation.never_changes('closing.reminder');

-- What the keys of the lines of contributions said of each is said of all lines of a statement at once, as of the lines
-- of the books: a month of 10,000 activities asked 20,000 times.
alter table contribution.line drop constraint line_cooperative_activity_kind_fiscal_year_fkey;
alter table contribution.line drop constraint line_cooperative_terms_fkey;
call foundation.never_removed('contribution.account', 'cooperative, activity, kind, fiscal_year');
call foundation.never_removed('contribution.terms', 'cooperative, id');
create or replace function contribution.keep_accounts() returns trigger language plpgsql security definer
  set search_path = pg_catalog set enable_seqscan = off as $$
declare
  wrong record;
  house int;
  takers uuid[];
  sources uuid[];
begin
  select min(cooperative), coalesce(array_agg(distinct entry) filter (where entry is not null), '{}'),
      coalesce(array_agg(distinct source) filter (where source is not null), '{}')
    into house, takers, sources from added;
  select n.activity, n.kind, n.number into wrong from (
      select a.*, lag(a.number) over w as last, lag(a.before_cents + a.base_cents) over w as left_cents
      from added a window w as (partition by a.cooperative, a.activity, a.kind, a.fiscal_year order by a.number)) n
    join contribution.account k using (cooperative, activity, kind, fiscal_year)
    where n.number <> coalesce(n.last, k.lines) + 1 or n.before_cents <> coalesce(n.left_cents, k.base_cents) limit 1;
  if found then
    raise exception 'line % of % does not follow', wrong.number, wrong.activity using errcode = 'EN001';
  end if;
  select a.activity into wrong from added a where not exists (select from contribution.account k
      where k.cooperative = a.cooperative and k.activity = a.activity and k.kind = a.kind
        and k.fiscal_year = a.fiscal_year) limit 1;
  if found then
    raise exception 'a line of % belongs to no account', wrong.activity using errcode = 'foreign_key_violation';
  end if;
  select t.terms into wrong from (select distinct terms from added) t where not exists (
      select from contribution.terms o where o.cooperative = house and o.id = t.terms) limit 1;
  if found then
    raise exception 'there are no terms %', wrong.terms using errcode = 'foreign_key_violation';
  end if;
  -- Entry by entry, each found by its key: what is asked of a line beside it is written so that no other index serves,
  -- since a planner that knows nothing of a new table yet may take the wrong one and read it through each time.
  select t.entry into wrong from unnest(takers) as t (entry)
      cross join lateral (select o.activity, sum(o.amount_cents) as cents from contribution.line o
        where o.cooperative = house and o.entry = t.entry group by o.activity) took
    where took.cents is distinct from (select sum(l.credit_cents - l.debit_cents) from ledger.line l
      where l.cooperative = house and l.entry = t.entry and l.activity is not distinct from took.activity
        and l.account || '' = '580000') limit 1;
  if found then
    raise exception 'entry % does not move what its lines took', wrong.entry using errcode = 'EN001';
  end if;
  -- What no entry took comes to nothing: a sale and its cancellation counted together.
  select a.activity into wrong from (select activity, sum(amount_cents) as cents from added
      where entry is null group by cooperative, activity, kind) a where a.cents <> 0 limit 1;
  if found then
    raise exception 'lines of % are taken by no entry', wrong.activity using errcode = 'EN001';
  end if;
  if (select count(*) from ledger.entry e where e.cooperative = house and e.id = any(sources))
      <> cardinality(sources) then
    raise exception 'lines come from entries that are not in the books' using errcode = 'EN001';
  end if;
  update contribution.account k set base_cents = k.base_cents + a.base, amount_cents = k.amount_cents + a.amount,
      lines = k.lines + a.n
    from (select cooperative, activity, kind, fiscal_year, sum(base_cents) as base, sum(amount_cents) as amount,
        count(*)::int as n from added group by 1, 2, 3, 4) a
    where k.cooperative = a.cooperative and k.activity = a.activity and k.kind = a.kind
      and k.fiscal_year = a.fiscal_year;
  return null;
end $$;
