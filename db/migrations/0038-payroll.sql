-- What entrepreneurs may pay themselves: what the law fixes, what each puts aside, the pay proposed for a month and
-- what became of it, and the adjustment of a year.
create schema payroll;
grant usage on schema payroll to ensemble_app;

-- Common to all cooperatives, from a day on, with where it was read. The monthly amounts come from the public model of
-- social law; here stands what the year needs and what that model lacks.
create table payroll.parameter (
  name text not null,
  starts_on date not null,
  value bigint not null,
  source text not null,
  primary key (name, starts_on)
);
grant select on payroll.parameter to ensemble_app;
insert into payroll.parameter (name, starts_on, value, source) values
  ('smic-hour-cents', '2024-11-01', 1188, 'C. trav. art. L3231-4, relèvement du 1er novembre 2024'),
  ('smic-hour-cents', '2026-01-01', 1202, 'C. trav. art. L3231-4, relèvement du 1er janvier 2026'),
  ('smic-hour-cents', '2026-06-01', 1231, 'C. trav. art. L3231-5, relèvement du 1er juin 2026'),
  ('reduction-least', '2026-01-01', 200, 'CSS art. L241-13 et D241-7, coefficient minimal, en dix-millièmes'),
  ('reduction-slope-small', '2026-01-01', 3781, 'CSS art. D241-7, moins de 50 salariés, en dix-millièmes'),
  ('reduction-slope-large', '2026-01-01', 3821, 'CSS art. D241-7, 50 salariés et plus, en dix-millièmes'),
  ('reduction-power', '2026-01-01', 175, 'CSS art. D241-7, puissance, en centièmes'),
  ('reduction-ends-at-smics', '2026-01-01', 3, 'CSS art. L241-13, nul à partir de trois SMIC'),
  ('leave-share-bp', '1982-01-16', 1000, 'C. trav. art. L3141-24, indemnité de congés payés d’un dixième'),
  ('adjustment-months', '2015-10-29', 1, 'C. trav. art. R7331-12, au plus un mois après l’assemblée');

-- What an entrepreneur puts aside of each pay, from a month on: for leave, and for slow months.
create table payroll.provision (
  cooperative int not null references network.cooperative,
  person uuid not null references people.person,
  since date not null check (since = date_trunc('month', since)),
  leave_bp int not null check (leave_bp between 0 and 3000),
  slow_bp int not null check (slow_bp between 0 and 9000),
  chosen_at timestamptz not null,
  chosen_by uuid,
  primary key (cooperative, person, since)
);
call foundation.belongs_to_cooperative('payroll.provision', 'select, insert, update');

-- A pay proposed for a month: its gross, and what the model said of it on that day. `drawn_cents` comes out of what was
-- put aside before.
create table payroll.proposal (
  cooperative int not null references network.cooperative,
  id uuid not null,
  contract uuid not null,
  person uuid not null references people.person,
  activity uuid not null,
  month date not null check (month = date_trunc('month', month)),
  fixed_cents bigint not null check (fixed_cents >= 0),
  gross_cents bigint not null check (gross_cents > 0 and gross_cents >= fixed_cents),
  net_cents bigint not null check (net_cents < gross_cents),
  employer_cents bigint not null,
  reduction_cents bigint not null,
  cost_cents bigint not null check (cost_cents = gross_cents + employer_cents - reduction_cents),
  leave_cents bigint not null check (leave_cents >= 0),
  slow_cents bigint not null check (slow_cents >= 0),
  drawn_cents bigint not null check (drawn_cents >= 0),
  model text not null,
  note text not null default '' check (length(note) <= 400),
  proposed_at timestamptz not null,
  proposed_by uuid,
  -- When it was taken or sent back: then another may be proposed.
  closed_at timestamptz,
  primary key (cooperative, id),
  foreign key (cooperative, contract, person) references contracts.contract (cooperative, id, person),
  foreign key (cooperative, activity) references activities.activity (cooperative, id)
);
create unique index one_pay_a_month on payroll.proposal (cooperative, contract, month) where closed_at is null;
create index on payroll.proposal (cooperative, person, month desc);
create index on payroll.proposal (cooperative, activity, month desc);
create index on payroll.proposal (cooperative, month, proposed_at desc);
call foundation.belongs_to_cooperative('payroll.proposal', 'select, insert, update (closed_at)');

create table payroll.withdrawal (
  cooperative int not null,
  proposal uuid not null,
  withdrawn_at timestamptz not null,
  withdrawn_by uuid,
  primary key (cooperative, proposal),
  foreign key (cooperative, proposal) references payroll.proposal (cooperative, id)
);
call foundation.belongs_to_cooperative('payroll.withdrawal', 'select, insert');
call foundation.never_changes('payroll.withdrawal');

create table payroll.decision (
  cooperative int not null,
  proposal uuid not null,
  outcome text not null check (outcome in ('validated', 'returned')),
  reason text not null default '' check (length(reason) <= 400),
  decided_at timestamptz not null,
  decided_by uuid,
  check ((outcome = 'returned') = (reason <> '')),
  primary key (cooperative, proposal),
  foreign key (cooperative, proposal) references payroll.proposal (cooperative, id)
);
call foundation.belongs_to_cooperative('payroll.decision', 'select, insert');
call foundation.never_changes('payroll.decision');

-- What is validated stays; what was taken back is not decided, what was sent back is closed.
create function payroll.hold_decided() returns trigger language plpgsql as $$
begin
  if exists (select from payroll.decision d where d.cooperative = new.cooperative and d.proposal = new.id
      and d.outcome = 'validated') and new.closed_at is not null then
    raise exception 'pay % is validated', new.id using errcode = 'EN001';
  end if;
  return new;
end $$;
create trigger hold_decided before update on payroll.proposal
  for each row execute function payroll.hold_decided();

create function payroll.hold_open() returns trigger language plpgsql as $$
declare
  closed timestamptz;
begin
  select p.closed_at into closed from payroll.proposal p
    where p.cooperative = new.cooperative and p.id = new.proposal for no key update;
  if closed is not null and new.outcome = 'validated' then
    raise exception 'pay % is no longer proposed', new.proposal using errcode = 'EN001';
  end if;
  return new;
end $$;
create trigger hold_open before insert on payroll.decision
  for each row execute function payroll.hold_open();

-- Where each stands.
create view payroll.standing with (security_invoker = true) as
  select p.cooperative, p.id as proposal,
    case when w.proposal is not null then 'withdrawn'
      when d.outcome is not null then d.outcome
      else 'proposed' end as state
  from payroll.proposal p
    left join payroll.withdrawal w on w.cooperative = p.cooperative and w.proposal = p.id
    left join payroll.decision d on d.cooperative = p.cooperative and d.proposal = p.id;
grant select on payroll.standing to ensemble_app;

-- What becomes of a year that is over: paid, or left as result of the cooperative by agreement (R7331-12).
create table payroll.adjustment (
  cooperative int not null references network.cooperative,
  contract uuid not null,
  person uuid not null references people.person,
  activity uuid not null,
  year int not null check (year between 2000 and 2199),
  assembly_on date not null,
  -- At most one month after the assembly.
  due_on date not null check (due_on >= assembly_on),
  result_cents bigint not null,
  paid_cost_cents bigint not null,
  kept_cents bigint not null check (kept_cents >= 0),
  gross_cents bigint not null check (gross_cents >= 0),
  cost_cents bigint not null check (cost_cents >= 0),
  agreed_on date,
  note text not null default '' check (length(note) <= 400),
  decided_at timestamptz not null,
  decided_by uuid,
  check (kept_cents = 0 or agreed_on is not null),
  check (cost_cents + kept_cents <= greatest(result_cents - paid_cost_cents, 0)),
  primary key (cooperative, contract, year),
  foreign key (cooperative, contract, person) references contracts.contract (cooperative, id, person),
  foreign key (cooperative, activity) references activities.activity (cooperative, id)
);
create index on payroll.adjustment (cooperative, activity, year);
call foundation.belongs_to_cooperative('payroll.adjustment', 'select, insert');
call foundation.never_changes('payroll.adjustment');
