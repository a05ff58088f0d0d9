-- Activities looked at together, and what they plan.
create schema statements;
grant usage on schema statements to ensemble_app;

-- Activities under one name: those of a trade, of a funded programme. An activity may be in several.
create table statements.activity_group (
  cooperative int not null references network.cooperative,
  id uuid not null,
  name text not null check (length(name) between 1 and 80),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, id),
  unique (cooperative, name)
);
call foundation.belongs_to_cooperative('statements.activity_group', 'select, insert, update (name)');

-- Which activity is in it, from when until when.
create table statements.group_member (
  cooperative int not null,
  activity_group uuid not null,
  activity uuid not null,
  since date not null,
  until date check (until >= since),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, activity_group, activity, since),
  foreign key (cooperative, activity_group) references statements.activity_group (cooperative, id),
  foreign key (cooperative, activity) references activities.activity (cooperative, id),
  exclude using gist (cooperative with =, activity_group with =, activity with =,
    daterange(since, until, '[]') with &&)
);
create index on statements.group_member (cooperative, activity);
call foundation.belongs_to_cooperative('statements.group_member', 'select, insert, update (until)');

-- What is planned of a year, of an activity or of the whole house: the row that a new version locks.
create table statements.budget (
  cooperative int not null references network.cooperative,
  id uuid not null,
  activity uuid,
  fiscal_year date not null,
  versions int not null check (versions >= 0),
  primary key (cooperative, id),
  unique nulls not distinct (cooperative, activity, fiscal_year),
  foreign key (cooperative, activity) references activities.activity (cooperative, id),
  foreign key (cooperative, fiscal_year) references ledger.fiscal_year (cooperative, ends_on)
);
call foundation.belongs_to_cooperative('statements.budget', 'select, insert, update (versions)');

-- Each version stays, with who wrote it and when: twelve months by line, zeros left out.
create table statements.budget_version (
  cooperative int not null,
  budget uuid not null,
  version int not null check (version >= 1),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, budget, version),
  foreign key (cooperative, budget) references statements.budget (cooperative, id)
);
call foundation.belongs_to_cooperative('statements.budget_version', 'select, insert');
call foundation.never_changes('statements.budget_version');

create table statements.budget_amount (
  cooperative int not null,
  budget uuid not null,
  version int not null,
  line text not null check (line in ('sales', 'grants', 'purchases', 'running', 'contribution', 'pay')),
  month date not null check (extract(day from month) = 1),
  cents bigint not null check (cents <> 0),
  primary key (cooperative, budget, version, line, month),
  foreign key (cooperative, budget, version) references statements.budget_version (cooperative, budget, version)
);
call foundation.belongs_to_cooperative('statements.budget_amount', 'select, insert');
call foundation.never_changes('statements.budget_amount');
