-- The pay of a month: opened once, its variables frozen in what is sent to the payroll firm, payslips that come back,
-- whose they are, delivered, posted and paid.
create schema payrun;
grant usage on schema payrun to ensemble_app;

-- The month of a cooperative; a run is locked while what is in it is decided.
create table payrun.run (
  cooperative int not null references network.cooperative,
  month date not null check (month = date_trunc('month', month)),
  opened_at timestamptz not null,
  opened_by uuid,
  primary key (cooperative, month)
);
call foundation.belongs_to_cooperative('payrun.run', 'select, insert, update (opened_by)');
call foundation.never_removed('payrun.run', 'month');

-- What left for the payroll firm, as it left: the file under its hash, and each line beside it.
create table payrun.sending (
  cooperative int not null,
  month date not null,
  number int not null check (number > 0),
  paper text not null,
  sent_at timestamptz not null,
  sent_by uuid,
  primary key (cooperative, month, number),
  foreign key (cooperative, month) references payrun.run (cooperative, month),
  foreign key (cooperative, paper) references documents.paper (cooperative, hash)
);
call foundation.belongs_to_cooperative('payrun.sending', 'select, insert');
call foundation.never_changes('payrun.sending');

create table payrun.sent_line (
  cooperative int not null,
  month date not null,
  number int not null,
  contract uuid not null,
  person uuid not null references people.person,
  activity uuid,
  fixed_cents bigint not null check (fixed_cents >= 0),
  gross_cents bigint not null check (gross_cents >= 0),
  -- Every column of its line in the file, by name, so that a later one can say what changed.
  cells jsonb not null check (jsonb_typeof(cells) = 'object'),
  primary key (cooperative, month, number, contract),
  foreign key (cooperative, month, number) references payrun.sending (cooperative, month, number),
  foreign key (cooperative, contract, person) references contracts.contract (cooperative, id, person),
  foreign key (cooperative, activity) references activities.activity (cooperative, id)
);
create index on payrun.sent_line (cooperative, person);
call foundation.belongs_to_cooperative('payrun.sent_line', 'select, insert');
call foundation.never_changes('payrun.sent_line');

-- A file that came back, kept whole whatever is found in it.
create table payrun.file (
  cooperative int not null,
  id uuid not null,
  month date not null,
  paper text not null,
  name text not null check (length(name) <= 200),
  pages int not null check (pages > 0),
  given_at timestamptz not null,
  given_by uuid,
  primary key (cooperative, id),
  unique (cooperative, month, paper),
  foreign key (cooperative, month) references payrun.run (cooperative, month),
  foreign key (cooperative, paper) references documents.paper (cooperative, hash)
);
call foundation.belongs_to_cooperative('payrun.file', 'select, insert');
call foundation.never_changes('payrun.file');

-- A payslip found in a file: its pages as a file of their own, and what is written in it. An amount that was not found
-- is null. `contract`: whose it is by what is written; null for nobody's.
create table payrun.payslip (
  cooperative int not null,
  id uuid not null,
  file uuid not null,
  month date not null,
  paper text not null,
  first_page int not null check (first_page > 0),
  last_page int not null check (last_page >= first_page),
  name_read text not null default '' check (length(name_read) <= 120),
  month_read date check (month_read = date_trunc('month', month_read)),
  gross_cents bigint check (gross_cents >= 0),
  before_tax_cents bigint,
  net_cents bigint,
  taxable_cents bigint,
  social_cents bigint,
  reduction_cents bigint check (reduction_cents >= 0),
  cost_cents bigint check (cost_cents >= 0),
  contract uuid,
  person uuid references people.person,
  known_by text check (known_by in ('nir', 'name')),
  check ((contract is null) = (person is null) and (contract is null) = (known_by is null)),
  primary key (cooperative, id),
  unique (cooperative, file, first_page),
  foreign key (cooperative, file) references payrun.file (cooperative, id),
  foreign key (cooperative, month) references payrun.run (cooperative, month),
  foreign key (cooperative, paper) references documents.paper (cooperative, hash),
  foreign key (cooperative, contract, person) references contracts.contract (cooperative, id, person)
);
create index on payrun.payslip (cooperative, month);
create index on payrun.payslip (cooperative, person);
call foundation.belongs_to_cooperative('payrun.payslip', 'select, insert');
call foundation.never_changes('payrun.payslip');

-- What somebody decided of it by hand, the last counts: whose it is and that it stands as it is, or that it is put aside.
create table payrun.handling (
  cooperative int not null,
  payslip uuid not null,
  number int not null check (number > 0),
  kind text not null check (kind in ('confirmed', 'aside')),
  contract uuid,
  person uuid references people.person,
  reason text not null check (length(reason) between 1 and 400),
  decided_at timestamptz not null,
  decided_by uuid,
  check ((kind = 'confirmed') = (contract is not null) and (contract is null) = (person is null)),
  primary key (cooperative, payslip, number),
  foreign key (cooperative, payslip) references payrun.payslip (cooperative, id),
  foreign key (cooperative, contract, person) references contracts.contract (cooperative, id, person)
);
create index on payrun.handling (cooperative, person);
call foundation.belongs_to_cooperative('payrun.handling', 'select, insert');
call foundation.never_changes('payrun.handling');

-- Given to its person: one for each contract and month; another one replaces it, and only once.
create table payrun.delivery (
  cooperative int not null,
  payslip uuid not null,
  month date not null,
  contract uuid not null,
  person uuid not null references people.person,
  replaces uuid check (replaces <> payslip),
  delivered_at timestamptz not null,
  delivered_by uuid,
  primary key (cooperative, payslip),
  unique (cooperative, replaces),
  foreign key (cooperative, payslip) references payrun.payslip (cooperative, id),
  foreign key (cooperative, replaces) references payrun.delivery (cooperative, payslip),
  foreign key (cooperative, month) references payrun.run (cooperative, month),
  foreign key (cooperative, contract, person) references contracts.contract (cooperative, id, person)
);
create unique index one_payslip_a_month on payrun.delivery (cooperative, contract, month) where replaces is null;
create index on payrun.delivery (cooperative, person, month desc);
create index on payrun.delivery (cooperative, month);
call foundation.belongs_to_cooperative('payrun.delivery', 'select, insert');
call foundation.never_changes('payrun.delivery');

-- In the books, once. `reversal`: the entry that undid the one of the payslip that it replaces.
create table payrun.posting (
  cooperative int not null,
  payslip uuid not null,
  entry uuid not null,
  reversal uuid,
  net_cents bigint not null check (net_cents >= 0),
  posted_at timestamptz not null,
  posted_by uuid,
  primary key (cooperative, payslip),
  unique (cooperative, entry),
  foreign key (cooperative, payslip) references payrun.delivery (cooperative, payslip),
  foreign key (cooperative, entry) references ledger.entry (cooperative, id),
  foreign key (cooperative, reversal) references ledger.entry (cooperative, id)
);
call foundation.belongs_to_cooperative('payrun.posting', 'select, insert');
call foundation.never_changes('payrun.posting');

-- Nets paid together on a day.
create table payrun.payment (
  cooperative int not null,
  id uuid not null,
  month date not null,
  paid_on date not null,
  entry uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (cooperative, id),
  foreign key (cooperative, month) references payrun.run (cooperative, month),
  foreign key (cooperative, entry) references ledger.entry (cooperative, id)
);
create index on payrun.payment (cooperative, month);
call foundation.belongs_to_cooperative('payrun.payment', 'select, insert');
call foundation.never_changes('payrun.payment');

create table payrun.payment_part (
  cooperative int not null,
  payment uuid not null,
  month date not null,
  contract uuid not null,
  person uuid not null references people.person,
  amount_cents bigint not null check (amount_cents > 0),
  primary key (cooperative, payment, contract),
  foreign key (cooperative, payment) references payrun.payment (cooperative, id),
  foreign key (cooperative, contract, person) references contracts.contract (cooperative, id, person)
);
create index on payrun.payment_part (cooperative, contract, month);
create index on payrun.payment_part (cooperative, person);
call foundation.belongs_to_cooperative('payrun.payment_part', 'select, insert');
call foundation.never_changes('payrun.payment_part');

-- Never more than the net of the payslip in the books: the last one posted of a contract and month.
create function payrun.refuse_overpaid() returns trigger language plpgsql as $$
declare
  paid bigint;
  owed bigint;
begin
  perform from payrun.run r where r.cooperative = new.cooperative and r.month = new.month for update;
  select coalesce(sum(p.amount_cents), 0) into paid from payrun.payment_part p
    where p.cooperative = new.cooperative and p.contract = new.contract and p.month = new.month;
  select o.net_cents into owed from payrun.posting o
    join payrun.delivery d on d.cooperative = o.cooperative and d.payslip = o.payslip
    where o.cooperative = new.cooperative and d.contract = new.contract and d.month = new.month
    order by o.posted_at desc, o.payslip desc limit 1;
  if paid > coalesce(owed, 0) then
    raise exception 'pay of %: % paid of %', new.contract, paid, coalesce(owed, 0) using errcode = 'EN001';
  end if;
  return null;
end $$;
create constraint trigger refuse_overpaid after insert on payrun.payment_part deferrable initially deferred
  for each row execute function payrun.refuse_overpaid();

-- The employer keeps a payslip that is given on line within its person's reach for fifty years.
insert into privacy.term (name, months, starts_on, source) values
  ('payslips', 600, '2017-01-01', 'C. trav. art. L3243-2 et D3243-8 : cinquante ans à la disposition du salarié');
