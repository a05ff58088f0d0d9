-- What people spent for their activity, the reports they send of it, what the books keep and what is paid back.
create schema expenses;
grant usage on schema expenses to ensemble_app;

-- Amounts that the law dates: common to all cooperatives (R6.01, R6.04, R6.05, R6.07).
create table expenses.parameter (
  name text not null,
  starts_on date not null,
  value bigint not null,
  source text not null,
  primary key (name, starts_on)
);
grant select on expenses.parameter to ensemble_app;
insert into expenses.parameter (name, starts_on, value, source) values
  ('electric-bonus-bp', '2021-01-01', 2000, 'CGI, annexe IV, art. 6 B'),
  ('gift-ceiling-cents', '2021-01-01', 7300, 'CGI, annexe IV, art. 28-00 A'),
  ('meal-away-cents', '2024-01-01', 2070, 'Arrêté du 20 décembre 2002, revalorisation 2024'),
  ('meal-away-cents', '2025-01-01', 2110, 'Arrêté du 20 décembre 2002, revalorisation 2025'),
  ('meal-away-cents', '2026-01-01', 2140, 'Arrêté du 20 décembre 2002, revalorisation 2026'),
  ('meal-outside-cents', '2024-01-01', 1010, 'Arrêté du 20 décembre 2002, revalorisation 2024'),
  ('meal-outside-cents', '2025-01-01', 1030, 'Arrêté du 20 décembre 2002, revalorisation 2025'),
  ('meal-outside-cents', '2026-01-01', 1040, 'Arrêté du 20 décembre 2002, revalorisation 2026'),
  ('meal-on-site-cents', '2024-01-01', 730, 'Arrêté du 20 décembre 2002, revalorisation 2024'),
  ('meal-on-site-cents', '2025-01-01', 740, 'Arrêté du 20 décembre 2002, revalorisation 2025'),
  ('meal-on-site-cents', '2026-01-01', 750, 'Arrêté du 20 décembre 2002, revalorisation 2026'),
  ('night-paris-cents', '2026-01-01', 7660, 'Arrêté du 20 décembre 2002, revalorisation 2026'),
  ('night-elsewhere-cents', '2026-01-01', 5680, 'Arrêté du 20 décembre 2002, revalorisation 2026');

-- How much of the VAT of an item is recovered (CGI, annexe II, art. 206 IV; R6.07). `vehicle` tells passenger cars from
-- utility vehicles where the law does.
create table expenses.vat_admission (
  item text not null,
  vehicle text not null check (vehicle in ('any', 'passenger', 'utility')),
  starts_on date not null,
  coefficient_bp int not null check (coefficient_bp between 0 and 10000),
  source text not null,
  primary key (item, vehicle, starts_on)
);
grant select on expenses.vat_admission to ensemble_app;
insert into expenses.vat_admission (item, vehicle, starts_on, coefficient_bp, source) values
  ('general', 'any', '2008-01-01', 10000, 'CGI art. 271'),
  ('lodging', 'any', '2008-01-01', 0, 'CGI, annexe II, art. 206 IV 2 2°'),
  ('guest-lodging', 'any', '2008-01-01', 10000, 'CGI art. 271'),
  ('restaurant', 'any', '2008-01-01', 10000, 'CGI art. 271'),
  ('transport', 'any', '2008-01-01', 0, 'CGI, annexe II, art. 206 IV 2 5°'),
  ('vehicle-cost', 'passenger', '2008-01-01', 0, 'CGI, annexe II, art. 206 IV 2 6°'),
  ('vehicle-cost', 'utility', '2008-01-01', 10000, 'CGI art. 271'),
  ('fuel', 'passenger', '2022-01-01', 8000, 'CGI art. 298'),
  ('fuel', 'utility', '2022-01-01', 10000, 'CGI art. 298'),
  ('electricity', 'any', '2008-01-01', 10000, 'CGI art. 271'),
  ('toll', 'any', '2008-01-01', 10000, 'CGI art. 271'),
  ('gift', 'any', '2008-01-01', 10000, 'CGI, annexe II, art. 206 IV 2 3°');

-- The official scale of kilometres: from `over_km` in the year, `rate_thousandths` of a euro a kilometre and a constant
-- (CGI, annexe IV, art. 6 B; R6.01). `power_to` null: any above.
create table expenses.mileage_scale (
  kind text not null check (kind in ('car', 'motorcycle', 'moped')),
  power_from smallint not null,
  power_to smallint,
  over_km int not null,
  rate_thousandths int not null,
  constant_cents int not null,
  starts_on date not null,
  source text not null,
  primary key (kind, power_from, over_km, starts_on)
);
grant select on expenses.mileage_scale to ensemble_app;
insert into expenses.mileage_scale
    (kind, power_from, power_to, over_km, rate_thousandths, constant_cents, starts_on, source)
  select kind, power_from, power_to, over_km, rate, constant * 100, '2023-01-01', 'CGI, annexe IV, art. 6 B'
  from (values
    ('car', 1, 3, 0, 529, 0), ('car', 1, 3, 5000, 316, 1065), ('car', 1, 3, 20000, 370, 0),
    ('car', 4, 4, 0, 606, 0), ('car', 4, 4, 5000, 340, 1330), ('car', 4, 4, 20000, 407, 0),
    ('car', 5, 5, 0, 636, 0), ('car', 5, 5, 5000, 357, 1395), ('car', 5, 5, 20000, 427, 0),
    ('car', 6, 6, 0, 665, 0), ('car', 6, 6, 5000, 374, 1457), ('car', 6, 6, 20000, 447, 0),
    ('car', 7, null, 0, 697, 0), ('car', 7, null, 5000, 394, 1515), ('car', 7, null, 20000, 470, 0),
    ('motorcycle', 1, 2, 0, 395, 0), ('motorcycle', 1, 2, 3000, 99, 891), ('motorcycle', 1, 2, 6000, 248, 0),
    ('motorcycle', 3, 5, 0, 468, 0), ('motorcycle', 3, 5, 3000, 82, 1158), ('motorcycle', 3, 5, 6000, 275, 0),
    ('motorcycle', 6, null, 0, 606, 0), ('motorcycle', 6, null, 3000, 79, 1583),
    ('motorcycle', 6, null, 6000, 343, 0),
    ('moped', 1, null, 0, 315, 0), ('moped', 1, null, 3000, 79, 711), ('moped', 1, null, 6000, 198, 0)
  ) as scale (kind, power_from, power_to, over_km, rate, constant);

-- What a cooperative changes of the usual categories, and those it adds.
create table expenses.category (
  cooperative int not null references network.cooperative,
  code text not null check (code ~ '^[a-z0-9-]{1,40}$'),
  label text not null check (length(label) between 1 and 80),
  nature text not null check (nature in ('fee', 'purchase')),
  item text not null,
  account text not null,
  share_bp int not null check (share_bp between 1 and 10000),
  reduces_contribution boolean not null,
  retired boolean not null,
  kept_at timestamptz not null,
  kept_by uuid,
  primary key (cooperative, code),
  foreign key (cooperative, account) references ledger.account (cooperative, code)
);
call foundation.belongs_to_cooperative('expenses.category', 'select, insert, update');

-- What somebody drives for their activity. `basis`: kilometres by the scale, or what it really costs, never both.
create table expenses.vehicle (
  cooperative int not null references network.cooperative,
  id uuid not null,
  person uuid not null references people.person,
  label text not null check (length(label) between 1 and 60),
  plate text not null default '' check (length(plate) <= 12),
  kind text not null check (kind in ('car', 'motorcycle', 'moped')),
  fiscal_power smallint not null check (fiscal_power between 1 and 99),
  electric boolean not null,
  utility boolean not null,
  basis text not null check (basis in ('scale', 'costs')),
  paper text,
  retired_on date,
  kept_at timestamptz not null,
  kept_by uuid,
  primary key (cooperative, id),
  foreign key (cooperative, paper) references documents.paper (cooperative, hash)
);
create index on expenses.vehicle (cooperative, person);
call foundation.belongs_to_cooperative('expenses.vehicle', 'select, insert, update');

-- What was spent: complete or not, whose it is, and the paper that proves it. Without an activity it is the house's.
create table expenses.expense (
  cooperative int not null references network.cooperative,
  id uuid not null,
  activity uuid,
  person uuid not null references people.person,
  category text,
  spent_on date,
  label text not null default '' check (length(label) <= 120),
  supplier text not null default '' check (length(supplier) <= 80),
  reference text not null default '' check (length(reference) <= 40),
  gross_cents bigint check (gross_cents > 0),
  vat_cents bigint check (vat_cents >= 0 and vat_cents < gross_cents),
  vehicle uuid,
  from_place text not null default '' check (length(from_place) <= 80),
  to_place text not null default '' check (length(to_place) <= 80),
  km int check (km > 0),
  units smallint check (units between 1 and 31),
  away_since date check (away_since <= spent_on),
  beneficiary text not null default '' check (length(beneficiary) <= 80),
  paper text,
  paper_name text not null default '' check (length(paper_name) <= 200),
  lost_reason text not null default '' check (length(lost_reason) <= 200),
  not_twice boolean not null default false,
  kept_at timestamptz not null,
  kept_by uuid,
  primary key (cooperative, id),
  foreign key (cooperative, activity) references activities.activity (cooperative, id),
  foreign key (cooperative, vehicle) references expenses.vehicle (cooperative, id),
  foreign key (cooperative, paper) references documents.paper (cooperative, hash)
);
create index on expenses.expense (cooperative, person, spent_on desc);
create index on expenses.expense (cooperative, spent_on, gross_cents);
create index on expenses.expense (cooperative, paper) where paper is not null;
create index on expenses.expense (cooperative, vehicle) where vehicle is not null;
call foundation.belongs_to_cooperative('expenses.expense', 'select, insert, update, delete');

create table expenses.series (
  cooperative int not null references network.cooperative,
  year int not null,
  last_number int not null check (last_number > 0),
  primary key (cooperative, year)
);
call foundation.belongs_to_cooperative('expenses.series', 'select, insert, update');

-- What a person sends together to be checked and paid back.
create table expenses.report (
  cooperative int not null references network.cooperative,
  id uuid not null,
  number text not null,
  activity uuid,
  person uuid not null references people.person,
  note text not null default '' check (length(note) <= 1000),
  submitted_at timestamptz not null,
  submitted_by uuid,
  primary key (cooperative, id),
  unique (cooperative, number),
  foreign key (cooperative, activity) references activities.activity (cooperative, id)
);
create index on expenses.report (cooperative, person, submitted_at desc);
create index on expenses.report (cooperative, activity, submitted_at desc);
create index on expenses.report (cooperative, submitted_at desc);
-- Locked by whoever decides on it, which asks for the right to change what never changes.
call foundation.belongs_to_cooperative('expenses.report', 'select, insert, update');
call foundation.never_changes('expenses.report');

-- An expense is held by one report; it is given back where its line is refused, or the report taken back.
create table expenses.report_line (
  cooperative int not null,
  report uuid not null,
  expense uuid not null,
  position smallint not null check (position > 0),
  refusal text check (length(refusal) between 1 and 400),
  released_at timestamptz check (refusal is null or released_at is not null),
  released_by uuid,
  primary key (cooperative, report, expense),
  foreign key (cooperative, report) references expenses.report (cooperative, id),
  foreign key (cooperative, expense) references expenses.expense (cooperative, id)
);
create unique index held_once on expenses.report_line (cooperative, expense) where released_at is null;
create index on expenses.report_line (cooperative, expense);
call foundation.belongs_to_cooperative('expenses.report_line',
  'select, insert, update (refusal, released_at, released_by)');

-- What a report holds does not change under the eyes of whoever checks it.
create function expenses.hold_expense() returns trigger language plpgsql as $$
begin
  if exists (select from expenses.report_line l
      where l.cooperative = old.cooperative and l.expense = old.id and l.released_at is null) then
    raise exception 'expense % is held by a report', old.id using errcode = 'EN001';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger hold_expense before update or delete on expenses.expense
  for each row execute function expenses.hold_expense();

create table expenses.question (
  cooperative int not null,
  id uuid not null,
  report uuid not null,
  question text not null check (length(question) between 1 and 400),
  asked_at timestamptz not null,
  asked_by uuid,
  answer text check (length(answer) between 1 and 400),
  answered_at timestamptz check ((answered_at is null) = (answer is null)),
  primary key (cooperative, id),
  foreign key (cooperative, report) references expenses.report (cooperative, id)
);
create index on expenses.question (cooperative, report);
call foundation.belongs_to_cooperative('expenses.question', 'select, insert, update (answer, answered_at)');

create table expenses.withdrawal (
  cooperative int not null,
  report uuid not null,
  withdrawn_at timestamptz not null,
  withdrawn_by uuid,
  primary key (cooperative, report),
  foreign key (cooperative, report) references expenses.report (cooperative, id)
);
call foundation.belongs_to_cooperative('expenses.withdrawal', 'select, insert');
call foundation.never_changes('expenses.withdrawal');

create table expenses.validation (
  cooperative int not null,
  report uuid not null,
  refunded_cents bigint not null check (refunded_cents > 0),
  entry uuid not null,
  validated_at timestamptz not null,
  validated_by uuid,
  primary key (cooperative, report),
  foreign key (cooperative, report) references expenses.report (cooperative, id),
  foreign key (cooperative, entry) references ledger.entry (cooperative, id)
);
call foundation.belongs_to_cooperative('expenses.validation', 'select, insert, update');
call foundation.never_changes('expenses.validation');

-- What each validated expense came to. `km` and `year` count for the scale of its vehicle.
create table expenses.posted (
  cooperative int not null,
  report uuid not null,
  expense uuid not null,
  refunded_cents bigint not null check (refunded_cents >= 0),
  vat_cents bigint not null check (vat_cents >= 0 and vat_cents <= refunded_cents),
  coefficient_bp int not null,
  account text not null,
  year int not null,
  km int not null,
  primary key (cooperative, expense),
  foreign key (cooperative, report) references expenses.validation (cooperative, report),
  foreign key (cooperative, report, expense) references expenses.report_line (cooperative, report, expense)
);
create index on expenses.posted (cooperative, report);
call foundation.belongs_to_cooperative('expenses.posted', 'select, insert');
call foundation.never_changes('expenses.posted');

-- What is paid back of a report, or given up by the person (abandon de créance).
create table expenses.settlement (
  cooperative int not null,
  id uuid not null,
  report uuid not null,
  kind text not null check (kind in ('payment', 'waiver')),
  settled_on date not null,
  amount_cents bigint not null check (amount_cents > 0),
  entry uuid not null,
  settled_at timestamptz not null,
  settled_by uuid,
  primary key (cooperative, id),
  foreign key (cooperative, report) references expenses.validation (cooperative, report),
  foreign key (cooperative, entry) references ledger.entry (cooperative, id)
);
create index on expenses.settlement (cooperative, report);
call foundation.belongs_to_cooperative('expenses.settlement', 'select, insert');
call foundation.never_changes('expenses.settlement');

create table expenses.settlement_reversal (
  cooperative int not null,
  settlement uuid not null,
  reversed_on date not null,
  reason text not null check (length(reason) between 1 and 120),
  entry uuid not null,
  reversed_at timestamptz not null,
  reversed_by uuid,
  primary key (cooperative, settlement),
  foreign key (cooperative, settlement) references expenses.settlement (cooperative, id),
  foreign key (cooperative, entry) references ledger.entry (cooperative, id)
);
call foundation.belongs_to_cooperative('expenses.settlement_reversal', 'select, insert');
call foundation.never_changes('expenses.settlement_reversal');

-- Never more is settled than was validated: two payments at once come one after the other.
create function expenses.hold_settled() returns trigger language plpgsql as $$
declare
  owed bigint;
begin
  select v.refunded_cents into owed from expenses.validation v
    where v.cooperative = new.cooperative and v.report = new.report for no key update;
  if owed < (select sum(s.amount_cents) from expenses.settlement s
      left join expenses.settlement_reversal r on r.cooperative = s.cooperative and r.settlement = s.id
      where s.cooperative = new.cooperative and s.report = new.report and r.settlement is null) then
    raise exception 'report % would be settled beyond what it is owed', new.report using errcode = 'EN001';
  end if;
  return new;
end $$;
create trigger hold_settled after insert on expenses.settlement
  for each row execute function expenses.hold_settled();

-- Where each report stands, and what is left to pay back.
create view expenses.standing with (security_invoker = true) as
  select r.cooperative, r.id as report, v.refunded_cents,
    coalesce(v.refunded_cents, 0) - coalesce(s.paid_cents, 0) - coalesce(s.waived_cents, 0) as left_cents,
    coalesce(s.waived_cents, 0) as waived_cents,
    case when w.report is not null then 'withdrawn'
      when v.report is null and not exists (select from expenses.report_line l where l.cooperative = r.cooperative
        and l.report = r.id and l.released_at is null) then 'refused'
      when v.report is null and exists (select from expenses.question q where q.cooperative = r.cooperative
        and q.report = r.id and q.answer is null) then 'asked'
      when v.report is null then 'submitted'
      when coalesce(s.paid_cents, 0) + coalesce(s.waived_cents, 0) < v.refunded_cents then 'validated'
      when coalesce(s.paid_cents, 0) = 0 then 'waived'
      else 'paid' end as state
  from expenses.report r
    left join expenses.withdrawal w on w.cooperative = r.cooperative and w.report = r.id
    left join expenses.validation v on v.cooperative = r.cooperative and v.report = r.id
    left join lateral (select
        sum(s.amount_cents) filter (where s.kind = 'payment') as paid_cents,
        sum(s.amount_cents) filter (where s.kind = 'waiver') as waived_cents
      from expenses.settlement s
        left join expenses.settlement_reversal x on x.cooperative = s.cooperative and x.settlement = s.id
      where s.cooperative = r.cooperative and s.report = r.id and x.settlement is null) s on true;
grant select on expenses.standing to ensemble_app;
