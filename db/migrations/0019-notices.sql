-- What the program watches each day, and what people are told.

-- A watch is done once a day in each cooperative, whichever program is first: its row is written with what it does.
create table foundation.watch_round (
  cooperative int not null,
  name text not null,
  day date not null,
  done_at timestamptz not null,
  primary key (cooperative, name, day)
);
call foundation.belongs_to_cooperative('foundation.watch_round', 'select, insert');

create schema notices;
grant usage on schema notices to ensemble_app;

-- One thing told to one person. `once` names the event: nobody is told of it twice.
create table notices.notice (
  cooperative int not null references network.cooperative,
  id uuid not null,
  person uuid not null references people.person,
  kind text not null check (kind ~ '^[a-z]+\.[a-z-]+$'),
  params jsonb not null default '{}' check (jsonb_typeof(params) = 'object'),
  link text not null check (link like '/%'),
  once text not null,
  way text not null check (way in ('page', 'mail', 'digest')),
  at timestamptz not null,
  primary key (cooperative, id),
  unique (cooperative, person, once)
);
create index on notices.notice (cooperative, person, at desc);
create index on notices.notice (cooperative, at) where way = 'digest';
call foundation.belongs_to_cooperative('notices.notice', 'select, insert');

create table notices.reading (
  cooperative int not null,
  notice uuid not null,
  read_at timestamptz not null,
  primary key (cooperative, notice),
  foreign key (cooperative, notice) references notices.notice (cooperative, id)
);
call foundation.belongs_to_cooperative('notices.reading', 'select, insert');

-- How a person wants to be told of one kind of thing: on the page, by mail at once, in the day's letter, not at all.
create table notices.choice (
  cooperative int not null references network.cooperative,
  person uuid not null references people.person,
  kind text not null,
  way text not null check (way in ('page', 'mail', 'digest', 'none')),
  chosen_at timestamptz not null,
  primary key (cooperative, person, kind)
);
call foundation.belongs_to_cooperative('notices.choice', 'select, insert, update');

create table notices.digest (
  cooperative int not null references network.cooperative,
  person uuid not null references people.person,
  sent_at timestamptz not null,
  primary key (cooperative, person, sent_at)
);
call foundation.belongs_to_cooperative('notices.digest', 'select, insert');
