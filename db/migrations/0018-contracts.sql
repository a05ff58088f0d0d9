-- The contracts between the cooperative and a person, with the limits of the law inside. What is signed never
-- changes: a renewal, an amendment, a suspension and an end are rows of their own, with who and when.
create schema contracts;
grant usage on schema contracts to ensemble_app;

-- What the law fixes, from a date on, with its article. It belongs to no cooperative.
create table contracts.legal_limit (
  name text not null check (name in ('cape-period', 'cape-periods', 'cesa-trial', 'cesa-association', 'interviews',
    'dpae-earliest', 'medical-visit', 'work-permit-check', 'settlement-contest', 'cover-portability')),
  value int not null check (value >= 0),
  unit text not null check (unit in ('days', 'months', 'times')),
  starts_on date not null,
  source text not null,
  primary key (name, starts_on)
);
grant select on contracts.legal_limit to ensemble_app;
insert into contracts.legal_limit (name, value, unit, starts_on, source) values
  ('cape-period', 12, 'months', '2003-08-06', 'C. com. art. L127-2 et R127-2'),
  ('cape-periods', 3, 'times', '2003-08-06', 'C. com. art. L127-2 : renouvelable deux fois'),
  ('cesa-trial', 8, 'months', '2014-08-02', 'C. trav. art. L7332-1'),
  ('cesa-association', 36, 'months', '2014-08-02', 'C. trav. art. L7331-3'),
  ('interviews', 2, 'times', '2015-10-29', 'Décret 2015-1363 : deux entretiens par an'),
  ('dpae-earliest', 8, 'days', '2011-08-01', 'C. trav. art. R1221-4'),
  ('medical-visit', 3, 'months', '2017-01-01', 'C. trav. art. R4624-10'),
  ('work-permit-check', 2, 'days', '2007-10-01', 'C. trav. art. R5221-41 et R5221-42'),
  ('settlement-contest', 6, 'months', '2008-06-27', 'C. trav. art. L1234-20'),
  ('cover-portability', 12, 'months', '2014-06-01', 'CSS art. L911-8');

create table contracts.contract (
  cooperative int not null references network.cooperative,
  id uuid not null,
  person uuid not null references people.person,
  kind text not null check (kind in ('cape', 'cesa', 'cdi', 'cdd')),
  activity uuid,
  starts_on date not null,
  -- The end of a CAPE's first period, or the term of a fixed-term contract; the others have none.
  ends_on date check (ends_on >= starts_on),
  trial_ends_on date check (trial_ends_on >= starts_on),
  -- What is paid each month whatever the activity earns (R1.21); of permanent staff, the monthly wage.
  fixed_gross_cents bigint check (fixed_gross_cents >= 0),
  job text not null default '' check (length(job) <= 120),
  -- The professional qualification that the register of staff asks for beside the job.
  qualification text not null default '' check (length(qualification) <= 120),
  clauses jsonb not null default '{}' check (jsonb_typeof(clauses) = 'object'),
  drafted_at timestamptz not null,
  drafted_by uuid,
  check ((kind in ('cape', 'cdd')) = (ends_on is not null)),
  check (kind in ('cape', 'cesa') or activity is null),
  check (kind <> 'cape' or trial_ends_on is null),
  primary key (cooperative, id),
  unique (cooperative, id, person),
  foreign key (cooperative, activity) references activities.activity (cooperative, id)
);
create index on contracts.contract (cooperative, person);
create index on contracts.contract (cooperative, activity);
call foundation.belongs_to_cooperative('contracts.contract', 'select, insert, update, delete');

create table contracts.signing (
  cooperative int not null,
  contract uuid not null,
  person uuid not null,
  signed_on date not null,
  -- On paper, on line, or in the program used before.
  how text not null check (how in ('paper', 'online', 'earlier')),
  paper text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (cooperative, contract),
  foreign key (cooperative, contract, person) references contracts.contract (cooperative, id, person),
  foreign key (cooperative, paper) references documents.paper (cooperative, hash)
);
call foundation.belongs_to_cooperative('contracts.signing', 'select, insert');
call foundation.never_changes('contracts.signing');

create function contracts.refuse_signed() returns trigger language plpgsql as $$
begin
  if exists (select from contracts.signing s where s.cooperative = old.cooperative and s.contract = old.id) then
    raise exception 'contract % is signed: % is refused', old.id, lower(tg_op) using errcode = 'EN001';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger refuse_signed before update or delete on contracts.contract
  for each row execute function contracts.refuse_signed();

-- The days on which a signed contract holds: a person is under one at a time.
create table contracts.in_force (
  cooperative int not null,
  contract uuid not null,
  person uuid not null,
  since date not null,
  until date check (until >= since),
  -- The day by which an employee-entrepreneur must be an associate, fixed when the contract is signed (R1.19).
  associate_by date,
  primary key (cooperative, contract),
  foreign key (cooperative, contract) references contracts.signing (cooperative, contract),
  foreign key (cooperative, contract, person) references contracts.contract (cooperative, id, person),
  constraint one_contract_at_a_time exclude using gist
    (cooperative with =, person with =, daterange(since, until, '[]') with &&)
);
create index on contracts.in_force (cooperative, since, until);
call foundation.belongs_to_cooperative('contracts.in_force', 'select, insert, update (until)');

-- Three periods of twelve months at most between the cooperative and a person, whatever the contracts (R1.32).
create table contracts.cape_period (
  cooperative int not null,
  contract uuid not null,
  person uuid not null,
  number smallint not null check (number between 1 and 3),
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  agreed_on date not null,
  paper text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  check (ends_on < (starts_on + interval '12 months')::date),
  primary key (cooperative, person, number),
  foreign key (cooperative, contract) references contracts.in_force (cooperative, contract),
  foreign key (cooperative, contract, person) references contracts.contract (cooperative, id, person),
  foreign key (cooperative, paper) references documents.paper (cooperative, hash),
  exclude using gist (cooperative with =, person with =, daterange(starts_on, ends_on, '[]') with &&)
);
create index on contracts.cape_period (cooperative, contract);
call foundation.belongs_to_cooperative('contracts.cape_period', 'select, insert');
call foundation.never_changes('contracts.cape_period');

create table contracts.amendment (
  cooperative int not null,
  contract uuid not null,
  number smallint not null check (number > 0),
  effective_on date not null,
  subject text not null check (length(subject) between 1 and 200),
  fixed_gross_cents bigint check (fixed_gross_cents >= 0),
  clauses jsonb not null default '{}' check (jsonb_typeof(clauses) = 'object'),
  signed_on date not null,
  paper text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (cooperative, contract, number),
  foreign key (cooperative, contract) references contracts.signing (cooperative, contract),
  foreign key (cooperative, paper) references documents.paper (cooperative, hash)
);
call foundation.belongs_to_cooperative('contracts.amendment', 'select, insert');
call foundation.never_changes('contracts.amendment');

create table contracts.suspension (
  cooperative int not null,
  contract uuid not null,
  since date not null,
  until date check (until >= since),
  reason text not null check (reason in ('sickness', 'parental', 'sabbatical', 'business-creation', 'other')),
  note text not null default '' check (length(note) <= 200),
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (cooperative, contract, since),
  foreign key (cooperative, contract) references contracts.signing (cooperative, contract),
  exclude using gist (cooperative with =, contract with =, daterange(since, until, '[]') with &&)
);
call foundation.belongs_to_cooperative('contracts.suspension', 'select, insert, update (until)');

-- The last day, and why (R1.40).
create table contracts.ending (
  cooperative int not null,
  contract uuid not null,
  last_day date not null,
  reason text not null check (reason in ('term', 'early', 'to-cesa', 'own-company', 'trial', 'resignation', 'dismissal',
    'mutual', 'no-association', 'retirement', 'death')),
  note text not null default '' check (length(note) <= 500),
  decided_on date not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (cooperative, contract),
  foreign key (cooperative, contract) references contracts.signing (cooperative, contract)
);
call foundation.belongs_to_cooperative('contracts.ending', 'select, insert');
call foundation.never_changes('contracts.ending');

-- Who became an associate of the cooperative, and when (R1.19, R1.20).
create table contracts.association (
  cooperative int not null references network.cooperative,
  person uuid not null references people.person,
  since date not null,
  until date check (until >= since),
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (cooperative, person, since),
  exclude using gist (cooperative with =, person with =, daterange(since, until, '[]') with &&)
);
call foundation.belongs_to_cooperative('contracts.association', 'select, insert, update (until)');

-- Why a membership ended, who decided so and when; the shares to be repaid (R2.03) come from it.
create table contracts.association_ending (
  cooperative int not null,
  person uuid not null,
  since date not null,
  motive text not null check (motive in ('withdrawal', 'exclusion', 'death', 'status-lost')),
  decided_by text not null check (decided_by in ('person', 'assembly', 'board', 'statutes')),
  decided_on date not null,
  note text not null default '' check (length(note) <= 500),
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (cooperative, person, since),
  check ((motive = 'withdrawal') = (decided_by = 'person')),
  check (motive <> 'exclusion' or (decided_by in ('assembly', 'board') and note <> '')),
  foreign key (cooperative, person, since) references contracts.association (cooperative, person, since)
);
call foundation.belongs_to_cooperative('contracts.association_ending', 'select, insert');

-- What had to be declared or checked, and was: when, under which reference.
create table contracts.formality (
  cooperative int not null,
  contract uuid not null,
  name text not null check (name in ('dpae', 'cape-affiliation', 'work-permit-check', 'medical-visit', 'health-cover')),
  done_on date not null,
  reference text not null default '' check (length(reference) <= 60),
  paper text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (cooperative, contract, name),
  foreign key (cooperative, contract) references contracts.contract (cooperative, id),
  foreign key (cooperative, paper) references documents.paper (cooperative, hash)
);
call foundation.belongs_to_cooperative('contracts.formality', 'select, insert');
call foundation.never_changes('contracts.formality');

-- The agreement of those who run an activity in common: how pay is shared among them (R1.09).
create table contracts.sharing (
  cooperative int not null,
  id uuid not null,
  activity uuid not null,
  since date not null,
  until date check (until >= since),
  signed_on date not null,
  paper text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (cooperative, id),
  foreign key (cooperative, activity) references activities.activity (cooperative, id),
  foreign key (cooperative, paper) references documents.paper (cooperative, hash),
  exclude using gist (cooperative with =, activity with =, daterange(since, until, '[]') with &&)
);
call foundation.belongs_to_cooperative('contracts.sharing', 'select, insert, update (until)');

create table contracts.sharing_part (
  cooperative int not null,
  sharing uuid not null,
  person uuid not null references people.person,
  share_bp int not null check (share_bp between 1 and 10000),
  primary key (cooperative, sharing, person),
  foreign key (cooperative, sharing) references contracts.sharing (cooperative, id)
);
call foundation.belongs_to_cooperative('contracts.sharing_part', 'select, insert');
call foundation.never_changes('contracts.sharing_part');

create function contracts.refuse_unshared() returns trigger language plpgsql as $$
declare total int;
begin
  select coalesce(sum(share_bp), 0) into total from contracts.sharing_part
    where cooperative = new.cooperative and sharing = new.id;
  if total <> 10000 then
    raise exception 'sharing %: the parts make % of 10000', new.id, total using errcode = 'EN001';
  end if;
  return null;
end $$;
create constraint trigger refuse_unshared after insert on contracts.sharing deferrable initially deferred
  for each row execute function contracts.refuse_unshared();

-- Where a contract stands: what was signed, on which days it holds, how it ends.
create view contracts.standing with (security_invoker = true) as
select c.cooperative, c.id as contract, c.person, c.kind, c.activity, c.starts_on, c.ends_on, c.trial_ends_on,
  s.signed_on, s.how as signed_how, f.since, f.until, f.associate_by, e.reason as end_reason, e.last_day,
  (select max(p.number) from contracts.cape_period p
    where p.cooperative = c.cooperative and p.contract = c.id) as cape_periods,
  (select a.fixed_gross_cents from contracts.amendment a where a.cooperative = c.cooperative and a.contract = c.id
    and a.fixed_gross_cents is not null order by a.effective_on desc, a.number desc limit 1) as amended_gross_cents,
  c.fixed_gross_cents
from contracts.contract c
  left join contracts.signing s on s.cooperative = c.cooperative and s.contract = c.id
  left join contracts.in_force f on f.cooperative = c.cooperative and f.contract = c.id
  left join contracts.ending e on e.cooperative = c.cooperative and e.contract = c.id;
grant select on contracts.standing to ensemble_app;

-- The clauses as the cooperative words them: those of the newest version are put before whoever prepares a contract.
create table contracts.clause_text (
  cooperative int not null references network.cooperative,
  kind text not null check (kind in ('cape', 'cesa', 'cdi', 'cdd')),
  version int not null check (version > 0),
  clauses jsonb not null check (jsonb_typeof(clauses) = 'object'),
  kept_at timestamptz not null,
  kept_by uuid,
  primary key (cooperative, kind, version)
);
call foundation.belongs_to_cooperative('contracts.clause_text', 'select, insert');
call foundation.never_changes('contracts.clause_text');
