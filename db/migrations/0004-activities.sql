-- The entrepreneur's business inside the cooperative: its brand on documents, its people, its life.
create schema activities;
grant usage on schema activities to ensemble_app;

create table activities.activity (
  cooperative int not null references network.cooperative,
  id uuid not null,
  code text not null check (code ~ '^[A-Z0-9]{1,12}$'),
  kind text not null check (kind in ('individual', 'collective')),
  name text not null check (length(name) between 1 and 120),
  trade text not null default '',
  site uuid,
  adviser uuid references people.person,
  colour text not null default '#0f5e63' check (colour ~ '^#[0-9a-f]{6}$'),
  logo bytea check (length(logo) <= 400000),
  email text not null default '',
  phone text not null default '',
  website text not null default '',
  street text not null default '',
  postcode text not null default '',
  town text not null default '',
  legal_mentions text not null default '',
  opened_on date not null,
  unique (cooperative, code),
  foreign key (cooperative, site) references network.site (cooperative, id)
);
create index on activities.activity (cooperative, adviser);
alter table activities.activity add primary key (cooperative, id);
call foundation.belongs_to_cooperative('activities.activity', 'select, insert, update');
call foundation.never_removed('activities.activity', 'cooperative, id');

-- Who runs the activity, from when until when. Under which contract is said by the contracts.
create table activities.membership (
  cooperative int not null,
  activity uuid not null,
  person uuid not null references people.person,
  since date not null,
  until date check (until >= since),
  primary key (cooperative, activity, person, since),
  foreign key (cooperative, activity) references activities.activity (cooperative, id),
  exclude using gist (cooperative with =, activity with =, person with =, daterange(since, until, '[]') with &&)
);
create index on activities.membership (cooperative, person);
call foundation.belongs_to_cooperative('activities.membership', 'select, insert, update');

create table activities.pause (
  cooperative int not null,
  activity uuid not null,
  since date not null,
  until date check (until >= since),
  reason text not null,
  primary key (cooperative, activity, since),
  foreign key (cooperative, activity) references activities.activity (cooperative, id),
  exclude using gist (cooperative with =, activity with =, daterange(since, until, '[]') with &&)
);
call foundation.belongs_to_cooperative('activities.pause', 'select, insert, update');

create table activities.closing (
  cooperative int not null,
  activity uuid not null,
  closed_on date not null,
  reason text not null,
  closed_at timestamptz not null,
  closed_by uuid,
  primary key (cooperative, activity),
  foreign key (cooperative, activity) references activities.activity (cooperative, id)
);
call foundation.belongs_to_cooperative('activities.closing', 'select, insert');
