-- What each activity gives to the means that all share: how it is computed, from when on, and each line of it (R1.28 to
-- R1.30).
create schema contribution;
grant usage on schema contribution to ensemble_app;

-- A contribution of a cooperative: the one to the common means, the share of the insurance, any other.
create table contribution.kind (
  cooperative int not null references network.cooperative,
  code text not null check (code ~ '^[a-z0-9-]{1,40}$'),
  label text not null check (length(label) between 1 and 60),
  account text not null,
  added_at timestamptz not null,
  added_by uuid,
  primary key (cooperative, code),
  foreign key (cooperative, account) references ledger.account (cooperative, code)
);
call foundation.belongs_to_cooperative('contribution.kind', 'select, insert');
call foundation.never_changes('contribution.kind');

-- How a contribution is computed from a day on: for all, for one kind of contract, one activity or one contract; the
-- nearest holds. A change is a row of its own, so that the past stays.
create table contribution.terms (
  cooperative int not null,
  id uuid not null,
  kind text not null,
  contract_kind text check (contract_kind in ('cape', 'cesa')),
  activity uuid,
  contract uuid,
  starts_on date not null,
  ends_on date check (ends_on >= starts_on),
  basis text not null check (basis in ('invoiced', 'received', 'margin', 'result')),
  cut text not null check (cut in ('progressive', 'whole')),
  -- [[from, rate]…] in cents of a year and basis points, rising from zero.
  slices jsonb not null check (jsonb_typeof(slices) = 'array' and jsonb_array_length(slices) between 1 and 6),
  minimum_cents bigint not null check (minimum_cents >= 0),
  maximum_cents bigint check (maximum_cents >= minimum_cents),
  -- An activity that welcomes this one takes a part of what it gives.
  host uuid,
  host_share_bp int not null check (host_share_bp between 0 and 10000),
  decided text not null check (length(decided) between 1 and 200),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, id),
  check (num_nonnulls(contract_kind, activity, contract) <= 1),
  check ((host is null) = (host_share_bp = 0)),
  foreign key (cooperative, kind) references contribution.kind (cooperative, code),
  foreign key (cooperative, activity) references activities.activity (cooperative, id),
  foreign key (cooperative, contract) references contracts.contract (cooperative, id),
  foreign key (cooperative, host) references activities.activity (cooperative, id)
);
create unique index one_from_a_day on contribution.terms
  (cooperative, kind, coalesce(contract_kind, ''), activity, contract, starts_on) nulls not distinct;
call foundation.belongs_to_cooperative('contribution.terms', 'select, insert, update (ends_on)');
call foundation.never_removed('contribution.terms', 'cooperative, id');

-- What was said of a day that has come is said for good; of its end, until that day has come.
create function contribution.hold_terms() returns trigger language plpgsql as $$
begin
  if new.starts_on is distinct from old.starts_on or new.basis is distinct from old.basis
      or new.slices is distinct from old.slices or new.cut is distinct from old.cut or old.ends_on is not null then
    raise exception 'terms % are never rewritten', old.id using errcode = 'EN001';
  end if;
  return new;
end $$;
create trigger hold_terms before update on contribution.terms
  for each row execute function contribution.hold_terms();

-- What the year of an activity counts: locked by whoever adds a line, kept by the trigger of the lines.
create table contribution.account (
  cooperative int not null,
  activity uuid not null,
  kind text not null,
  fiscal_year date not null,
  base_cents bigint not null default 0,
  amount_cents bigint not null default 0,
  lines int not null default 0,
  primary key (cooperative, activity, kind, fiscal_year),
  foreign key (cooperative, activity) references activities.activity (cooperative, id),
  foreign key (cooperative, kind) references contribution.kind (cooperative, code),
  foreign key (cooperative, fiscal_year) references ledger.fiscal_year (cooperative, ends_on)
);
-- The right to update is the right to lock: the trigger below lets nobody use it.
call foundation.belongs_to_cooperative('contribution.account',
  'select, insert (cooperative, activity, kind, fiscal_year), update (lines)');
call foundation.never_removed('contribution.account', 'cooperative, activity, kind, fiscal_year');

-- A line: what happened (an entry of the books), what it counts, at which rates, and the entry that took it. Without an
-- entry that it comes from, it is what the minimum of the year still asked.
create table contribution.line (
  cooperative int not null,
  activity uuid not null,
  kind text not null,
  fiscal_year date not null,
  number int not null check (number > 0),
  terms uuid not null,
  source uuid,
  entry uuid,
  dated date not null,
  base_cents bigint not null,
  before_cents bigint not null,
  amount_cents bigint not null,
  capped_cents bigint not null,
  -- [[base, rate, earlier]…]
  portions jsonb not null check (jsonb_typeof(portions) = 'array'),
  counted_at timestamptz not null,
  counted_by uuid,
  primary key (cooperative, activity, fiscal_year, number, kind)
);
-- What it names is asked for by the trigger, once for all lines of a statement: keys would ask 20,000 times for a month
-- of 10,000 activities. What is named is never removed.
create unique index counted_once on contribution.line (cooperative, source, activity, kind) where source is not null;
create index on contribution.line (cooperative, entry) where entry is not null;
create index on contribution.line (cooperative, terms, dated);
call foundation.belongs_to_cooperative('contribution.line', 'select, insert');
call foundation.never_changes('contribution.line');

-- Lines follow each other, each from what the one before left; and what they took is what their entry moved, to the cent.
-- Its plans are made once, before the tables grow: each row is found by its key, never by reading them through.
create function contribution.keep_accounts() returns trigger language plpgsql security definer
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
create trigger keep_accounts after insert on contribution.line referencing new table as added
  for each statement execute function contribution.keep_accounts();

-- Whatever writes what an account counts is the trigger of the lines.
create trigger kept_by_lines before update on contribution.account
  for each statement when (pg_trigger_depth() = 0) execute function ledger.refuse_by_hand();
