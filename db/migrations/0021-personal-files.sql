-- The personal file: what a cooperative knows of each of its people, from which day on, told by whom, and who looked.
create schema dossiers;
grant usage on schema dossiers to ensemble_app;

-- What was told of one section of a file at once, and from which day it holds. `held`: it counts only once somebody
-- else has confirmed it, as bank details given on line do.
create table dossiers.change (
  cooperative int not null references network.cooperative,
  id uuid not null,
  person uuid not null references people.person,
  section text not null check (section ~ '^[a-z-]+$'),
  since date not null,
  held boolean not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (cooperative, id)
);
create index on dossiers.change (cooperative, person, section, since desc, recorded_at desc);
call foundation.belongs_to_cooperative('dossiers.change', 'select, insert');

-- An empty value says that there is none from that day on.
create table dossiers.value (
  cooperative int not null,
  change uuid not null,
  field text not null check (field ~ '^[a-z-]+$'),
  value text not null check (length(value) <= 400),
  primary key (cooperative, change, field),
  foreign key (cooperative, change) references dossiers.change (cooperative, id)
);
call foundation.belongs_to_cooperative('dossiers.value', 'select, insert');

create table dossiers.decision (
  cooperative int not null,
  change uuid not null,
  accepted boolean not null,
  reason text not null default '' check (length(reason) <= 400 and (accepted or reason <> '')),
  decided_at timestamptz not null,
  decided_by uuid not null references people.person,
  primary key (cooperative, change),
  foreign key (cooperative, change) references dossiers.change (cooperative, id)
);
call foundation.belongs_to_cooperative('dossiers.decision', 'select, insert');

-- Four eyes: whoever gave the details, or whose they are, does not confirm them.
create function dossiers.refuse_own_decision() returns trigger language plpgsql as $$
begin
  if exists (select from dossiers.change c where c.cooperative = new.cooperative and c.id = new.change
      and (c.recorded_by = new.decided_by or c.person = new.decided_by)) then
    raise exception 'change % is not confirmed by whoever made it', new.change using errcode = 'EN008';
  end if;
  return new;
end $$;
create trigger refuse_own_decision before insert on dossiers.decision
  for each row execute function dossiers.refuse_own_decision();

-- Whoever opens the file of somebody else leaves a line that this person reads: one a day.
create table dossiers.opening (
  cooperative int not null,
  person uuid not null references people.person,
  opened_by uuid not null references people.person,
  day date not null,
  opened_at timestamptz not null,
  primary key (cooperative, person, opened_by, day)
);
call foundation.belongs_to_cooperative('dossiers.opening', 'select, insert');

-- Whether an activity must be insured: the ten-year cover of building trades (C. assur. L241-1), liability.
create table dossiers.cover_duty (
  cooperative int not null,
  activity uuid not null,
  kind text not null check (kind in ('liability', 'ten-year')),
  since date not null,
  required boolean not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (cooperative, activity, kind, since),
  foreign key (cooperative, activity) references activities.activity (cooperative, id)
);
call foundation.belongs_to_cooperative('dossiers.cover_duty', 'select, insert, update');

-- A certificate of insurance: what it covers, where, from which day to which. `held`: given by whoever runs the
-- activity, it counts only once somebody else has checked it.
create table dossiers.cover (
  cooperative int not null,
  id uuid not null,
  activity uuid not null,
  kind text not null check (kind in ('liability', 'ten-year')),
  insurer text not null check (length(insurer) between 1 and 200),
  policy text not null check (length(policy) between 1 and 60),
  scope text not null check (length(scope) between 1 and 300),
  zone text not null check (length(zone) between 1 and 120),
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  paper text,
  held boolean not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (cooperative, id),
  check (not held or paper is not null),
  foreign key (cooperative, activity) references activities.activity (cooperative, id),
  foreign key (cooperative, paper) references documents.paper (cooperative, hash)
);
create index on dossiers.cover (cooperative, activity, kind, ends_on desc);
create index on dossiers.cover (cooperative, ends_on);
call foundation.belongs_to_cooperative('dossiers.cover', 'select, insert');

create table dossiers.cover_decision (
  cooperative int not null,
  cover uuid not null,
  accepted boolean not null,
  reason text not null default '' check (length(reason) <= 400 and (accepted or reason <> '')),
  decided_at timestamptz not null,
  decided_by uuid not null,
  primary key (cooperative, cover),
  foreign key (cooperative, cover) references dossiers.cover (cooperative, id)
);
call foundation.belongs_to_cooperative('dossiers.cover_decision', 'select, insert');

create function dossiers.refuse_own_cover() returns trigger language plpgsql as $$
begin
  if exists (select from dossiers.cover c where c.cooperative = new.cooperative and c.id = new.cover
      and (not c.held or c.recorded_by = new.decided_by)) then
    raise exception 'cover % is not decided by whoever gave it', new.cover using errcode = 'EN008';
  end if;
  return new;
end $$;
create trigger refuse_own_cover before insert on dossiers.cover_decision
  for each row execute function dossiers.refuse_own_cover();
