-- Who is away from work, when and why: declared, proved, decided; the days that pay counts.
create schema absences;
grant usage on schema absences to ensemble_app;

-- From the morning of `starts_on`, or noon, until the evening of `ends_on`, or noon. `due_on` is the birth, expected or
-- come, of the kinds that depend on one. Once closed it takes no day any more: refused, or withdrawn.
create table absences.absence (
  cooperative int not null references network.cooperative,
  id uuid not null,
  contract uuid not null,
  person uuid not null references people.person,
  kind text not null check (kind in ('paid-leave', 'unpaid-leave', 'family-event', 'sickness', 'work-accident',
    'maternity', 'paternity', 'other')),
  event text not null default '' check (length(event) <= 40),
  birth_on date,
  births text not null default '' check (length(births) <= 20),
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  starts_at_noon boolean not null default false,
  ends_at_noon boolean not null default false,
  reason text not null default '' check (length(reason) <= 400),
  paper text,
  paper_name text not null default '' check (length(paper_name) <= 200),
  declared_at timestamptz not null,
  declared_by uuid,
  closed_at timestamptz,
  -- Half days, so that one ends at noon and another begins then.
  halves int4range not null generated always as (int4range((starts_on - date '2000-01-01') * 2 + starts_at_noon::int,
    (ends_on - date '2000-01-01') * 2 + 2 - ends_at_noon::int)) stored,
  check (not isempty(halves)),
  check ((kind = 'family-event') = (event <> '')),
  check ((kind in ('maternity', 'paternity')) = (birth_on is not null)),
  primary key (cooperative, id),
  foreign key (cooperative, contract, person) references contracts.contract (cooperative, id, person),
  foreign key (cooperative, paper) references documents.paper (cooperative, hash),
  constraint nobody_is_away_twice exclude using gist (cooperative with =, person with =, halves with &&)
    where (closed_at is null)
);
create index on absences.absence (cooperative, person, starts_on desc);
create index on absences.absence (cooperative, starts_on desc, id);
call foundation.belongs_to_cooperative('absences.absence',
  'select, insert, update (ends_on, ends_at_noon, paper, paper_name, closed_at)');

create table absences.decision (
  cooperative int not null,
  absence uuid not null,
  outcome text not null check (outcome in ('approved', 'refused')),
  reason text not null default '' check (length(reason) <= 400),
  decided_at timestamptz not null,
  decided_by uuid,
  check ((outcome = 'refused') = (reason <> '')),
  primary key (cooperative, absence),
  foreign key (cooperative, absence) references absences.absence (cooperative, id)
);
call foundation.belongs_to_cooperative('absences.decision', 'select, insert');
call foundation.never_changes('absences.decision');

create table absences.withdrawal (
  cooperative int not null,
  absence uuid not null,
  reason text not null default '' check (length(reason) <= 400),
  withdrawn_at timestamptz not null,
  withdrawn_by uuid,
  primary key (cooperative, absence),
  foreign key (cooperative, absence) references absences.absence (cooperative, id)
);
call foundation.belongs_to_cooperative('absences.withdrawal', 'select, insert');
call foundation.never_changes('absences.withdrawal');

-- Somebody came back before the day that was said.
create table absences.return (
  cooperative int not null,
  absence uuid not null,
  number int not null,
  was_until date not null,
  until date not null check (until < was_until),
  reason text not null default '' check (length(reason) <= 400),
  noted_at timestamptz not null,
  noted_by uuid,
  primary key (cooperative, absence, number),
  foreign key (cooperative, absence) references absences.absence (cooperative, id)
);
call foundation.belongs_to_cooperative('absences.return', 'select, insert');
call foundation.never_changes('absences.return');

-- What is refused or withdrawn takes no day, and what takes none is not approved.
create function absences.hold_open() returns trigger language plpgsql as $$
declare
  closed timestamptz;
begin
  select a.closed_at into closed from absences.absence a
    where a.cooperative = new.cooperative and a.id = new.absence for no key update;
  if closed is not null and new.outcome = 'approved' then
    raise exception 'absence % is closed', new.absence using errcode = 'EN001';
  end if;
  return new;
end $$;
create trigger hold_open before insert on absences.decision
  for each row execute function absences.hold_open();

create function absences.hold_days() returns trigger language plpgsql as $$
begin
  if new.ends_on > old.ends_on or old.closed_at is not null and new.closed_at is distinct from old.closed_at then
    raise exception 'absence % takes no more days', new.id using errcode = 'EN001';
  end if;
  return new;
end $$;
create trigger hold_days before update of ends_on, closed_at on absences.absence
  for each row execute function absences.hold_days();

create view absences.standing with (security_invoker = true) as
  select a.cooperative, a.id as absence,
    case when w.absence is not null then 'withdrawn' when d.outcome is not null then d.outcome else 'declared' end as state
  from absences.absence a
    left join absences.withdrawal w on w.cooperative = a.cooperative and w.absence = a.id
    left join absences.decision d on d.cooperative = a.cooperative and d.absence = a.id;
grant select on absences.standing to ensemble_app;

do $$ declare tbl text; begin
  foreach tbl in array array['absences.absence', 'absences.decision', 'absences.withdrawal', 'absences.return'] loop
    call foundation.is_erasable(tbl::regclass);
  end loop;
end $$;
