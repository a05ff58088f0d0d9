-- Who leaves: one dated plan, what was done of it, the papers handed over, the exports given, what they do next.
create schema leaving;
grant usage on schema leaving to ensemble_app;

create table leaving.plan (
  cooperative int not null references network.cooperative,
  id uuid not null,
  person uuid not null references people.person,
  -- The contract that ends with the departure; null for whoever has none.
  contract uuid,
  last_day date not null,
  reason text not null check (reason in ('term', 'early', 'own-company', 'trial', 'resignation', 'dismissal', 'mutual',
    'no-association', 'retirement', 'death', 'other')),
  -- Until when they sign in, to find their papers and their export.
  access_until date not null check (access_until >= last_day),
  opened_at timestamptz not null,
  opened_by uuid,
  primary key (cooperative, id),
  foreign key (cooperative, contract) references contracts.contract (cooperative, id)
);
create index on leaving.plan (cooperative, person);
call foundation.belongs_to_cooperative('leaving.plan', 'select, insert, update (last_day, access_until)');

-- The end of a plan: everything is done, and what the person does next; or they stay after all.
create table leaving.closing (
  cooperative int not null,
  plan uuid not null,
  outcome text not null check (outcome in ('own-company', 'salaried', 'looking-for-work', 'training', 'retirement',
    'other', 'unknown', 'stays')),
  note text not null default '' check (length(note) <= 300),
  closed_at timestamptz not null,
  closed_by uuid,
  primary key (cooperative, plan),
  foreign key (cooperative, plan) references leaving.plan (cooperative, id)
);
call foundation.belongs_to_cooperative('leaving.closing', 'select, insert');
call foundation.never_changes('leaving.closing');

-- A person has one open plan at a time.
create function leaving.refuse_second() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(new.cooperative, hashtext('leaving.plan ' || new.person));
  if exists (select from leaving.plan p where p.cooperative = new.cooperative and p.person = new.person
      and p.id <> new.id and not exists (select from leaving.closing c
        where c.cooperative = p.cooperative and c.plan = p.id)) then
    raise exception 'person % has an open plan already', new.person using errcode = 'EN001';
  end if;
  return new;
end $$;
create trigger refuse_second before insert on leaving.plan for each row execute function leaving.refuse_second();

-- Nothing is added to a plan that is closed.
create function leaving.refuse_closed() returns trigger language plpgsql as $$
begin
  if exists (select from leaving.closing c where c.cooperative = new.cooperative and c.plan = new.plan) then
    raise exception 'plan % is closed', new.plan using errcode = 'EN001';
  end if;
  return new;
end $$;

-- What a person says was done, where nothing else in the program can tell it; taken back, the row is gone.
create table leaving.step_done (
  cooperative int not null,
  id uuid not null,
  plan uuid not null,
  step text not null check (step ~ '^[a-z-]{3,40}$'),
  -- The activity it is about; null where it is about the person.
  activity uuid,
  done_on date not null,
  note text not null default '' check (length(note) <= 300),
  paper text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (cooperative, id),
  unique nulls not distinct (cooperative, plan, step, activity),
  foreign key (cooperative, plan) references leaving.plan (cooperative, id),
  foreign key (cooperative, activity) references activities.activity (cooperative, id),
  foreign key (cooperative, paper) references documents.paper (cooperative, hash)
);
call foundation.belongs_to_cooperative('leaving.step_done', 'select, insert, delete');
create trigger refuse_closed before insert on leaving.step_done
  for each row execute function leaving.refuse_closed();

-- The papers made for the person; of one kind and activity the newest holds.
create table leaving.document (
  cooperative int not null,
  id uuid not null,
  plan uuid not null,
  kind text not null check (kind in ('work-certificate', 'final-settlement', 'cover-portability', 'cape-certificate',
    'activity-account')),
  activity uuid,
  -- The last day that it says: once that day moves, it is made again.
  last_day date not null,
  -- What was typed into it: the lines of the settlement, their cents as text.
  lines jsonb not null default '[]' check (jsonb_typeof(lines) = 'array'),
  paper text not null,
  made_at timestamptz not null,
  made_by uuid,
  check ((kind = 'activity-account') = (activity is not null)),
  primary key (cooperative, id),
  foreign key (cooperative, plan) references leaving.plan (cooperative, id),
  foreign key (cooperative, activity) references activities.activity (cooperative, id),
  foreign key (cooperative, paper) references documents.paper (cooperative, hash)
);
create index on leaving.document (cooperative, plan);
call foundation.belongs_to_cooperative('leaving.document', 'select, insert');
call foundation.never_changes('leaving.document');
create trigger refuse_closed before insert on leaving.document
  for each row execute function leaving.refuse_closed();

-- The customers, quotes and invoices of an activity as they were given, with the hash of each file (R1.42).
create table leaving.export (
  cooperative int not null,
  id uuid not null,
  activity uuid not null,
  -- The plan it belongs to; null for an export of any day.
  plan uuid,
  manifest text not null,
  files int not null check (files > 0),
  -- The issued documents there were.
  documents int not null check (documents >= 0),
  made_at timestamptz not null,
  made_by uuid,
  primary key (cooperative, id),
  foreign key (cooperative, activity) references activities.activity (cooperative, id),
  foreign key (cooperative, plan) references leaving.plan (cooperative, id),
  foreign key (cooperative, manifest) references documents.paper (cooperative, hash)
);
create index on leaving.export (cooperative, activity);
create index on leaving.export (cooperative, plan);
call foundation.belongs_to_cooperative('leaving.export', 'select, insert');
call foundation.never_changes('leaving.export');

create table leaving.export_file (
  cooperative int not null,
  export uuid not null,
  name text not null check (length(name) between 1 and 200),
  paper text not null,
  primary key (cooperative, export, name),
  foreign key (cooperative, export) references leaving.export (cooperative, id),
  foreign key (cooperative, paper) references documents.paper (cooperative, hash)
);
call foundation.belongs_to_cooperative('leaving.export_file', 'select, insert');
call foundation.never_changes('leaving.export_file');

-- Who left or is leaving: when, why, under which contract, and what they do next once the plan is closed. Whoever
-- stays after all is not among them.
create view leaving.departure with (security_invoker = true) as
select p.cooperative, p.id as plan, p.person, p.contract, s.kind as contract_kind,
  case when s.end_reason is not null then s.last_day else p.last_day end as last_day,
  coalesce(s.end_reason, p.reason) as reason, p.access_until, p.opened_at, p.opened_by,
  c.outcome, c.note as outcome_note, c.closed_at, c.closed_by
from leaving.plan p
  left join contracts.standing s on s.cooperative = p.cooperative and s.contract = p.contract
  left join leaving.closing c on c.cooperative = p.cooperative and c.plan = p.id
where c.outcome is distinct from 'stays';
grant select on leaving.departure to ensemble_app;
