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
