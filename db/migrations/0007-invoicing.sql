-- Customers, quotes, invoices, credit notes and payments. A state worth a name is a row; statuses are derived.
create schema invoicing;
grant usage on schema invoicing to ensemble_app;

-- The VAT rates in force in mainland France, as the law dates them (R4.02): common to all cooperatives.
create table invoicing.vat_rate (
  rate_bp int not null check (rate_bp between 0 and 10000),
  starts_on date not null,
  ends_on date check (ends_on >= starts_on),
  source text not null,
  primary key (rate_bp, starts_on)
);
grant select on invoicing.vat_rate to ensemble_app;
insert into invoicing.vat_rate (rate_bp, starts_on, ends_on, source) values
  (2000, '2014-01-01', null, 'CGI art. 278'),
  (1960, '2000-04-01', '2013-12-31', 'CGI art. 278, version antérieure à 2014'),
  (1000, '2014-01-01', null, 'CGI art. 278 bis, 279 et 279-0 bis'),
  (700, '2012-01-01', '2013-12-31', 'CGI art. 278 bis et 279, version antérieure à 2014'),
  (550, '1982-07-01', null, 'CGI art. 278-0 bis'),
  (210, '1986-01-01', null, 'CGI art. 281 quater et suivants'),
  (0, '1979-01-01', null, 'Exonérations : CGI art. 261 à 262 ter ; autoliquidation : art. 283');

-- Customer codes and document numbers. The row stays locked until commit, which a sequence would not do (R3.35).
create table invoicing.series (
  cooperative int not null references network.cooperative,
  name text not null check (name in ('customer', 'invoice', 'quote')),
  year int not null,
  last_number int not null default 0 check (last_number >= 0),
  -- Null until its first number is used.
  last_issued_on date check ((last_issued_on is null) = (last_number = 0)),
  primary key (cooperative, name, year)
);
call foundation.belongs_to_cooperative('invoicing.series', 'select, insert, update');

create table invoicing.customer (
  cooperative int not null references network.cooperative,
  id uuid not null,
  activity uuid not null,
  code text not null,
  kind text not null check (kind in ('individual', 'business', 'public')),
  name text not null check (length(name) between 1 and 120),
  siren text check (siren ~ '^[0-9]{9}$'),
  siret text check (siret ~ '^[0-9]{14}$'),
  vat_number text check (length(vat_number) between 4 and 14),
  street text not null,
  postcode text not null,
  town text not null,
  country text not null default 'FR' check (country ~ '^[A-Z]{2}$'),
  email text not null default '',
  phone text not null default '',
  delivery_address text not null default '',
  added_at timestamptz not null,
  added_by uuid,
  unique (cooperative, activity, id),
  unique (cooperative, code),
  foreign key (cooperative, activity) references activities.activity (cooperative, id),
  foreign key (cooperative, code) references ledger.third_party (cooperative, code)
);
create index on invoicing.customer (cooperative, activity, name);
create index on invoicing.customer using gin (foundation.plain(name) gin_trgm_ops);
alter table invoicing.customer add primary key (cooperative, id);
call foundation.belongs_to_cooperative('invoicing.customer', 'select, insert, update');

-- A quote and an invoice hold the same lines, so they are one noun with a kind.
create table invoicing.document (
  cooperative int not null references network.cooperative,
  id uuid not null,
  kind text not null check (kind in ('quote', 'invoice', 'credit')),
  activity uuid not null,
  customer uuid not null,
  -- A credit note names the invoice it corrects (R3.36), an invoice the quote it comes from.
  origin uuid,
  title text not null default '' check (length(title) <= 120),
  supplied_on date,
  order_ref text not null default '' check (length(order_ref) <= 60),
  note text not null default '' check (length(note) <= 2000),
  exemption text not null default '' check (length(exemption) <= 200),
  reason text not null default '' check (length(reason) <= 200),
  net_cents bigint not null,
  vat_cents bigint not null,
  gross_cents bigint not null,
  drafted_at timestamptz not null,
  drafted_by uuid,
  check (gross_cents = net_cents + vat_cents),
  check ((kind = 'credit') <= (origin is not null and reason <> '')),
  unique (cooperative, activity, id),
  foreign key (cooperative, activity, customer) references invoicing.customer (cooperative, activity, id),
  foreign key (cooperative, activity, origin) references invoicing.document (cooperative, activity, id)
);
create index on invoicing.document (cooperative, activity, id desc);
create index on invoicing.document (cooperative, kind, id desc);
create index on invoicing.document (cooperative, customer, id desc);
create index on invoicing.document (cooperative, origin) where origin is not null;
alter table invoicing.document add primary key (cooperative, id);
call foundation.belongs_to_cooperative('invoicing.document', 'select, insert, update');

create table invoicing.line (
  cooperative int not null,
  document uuid not null,
  position smallint not null check (position > 0),
  section text not null default '' check (length(section) <= 80),
  label text not null check (length(label) between 1 and 300),
  nature text not null check (nature in ('service', 'goods')),
  quantity_thousandths bigint not null check (quantity_thousandths between 1 and 999999999),
  unit text not null default '' check (length(unit) <= 20),
  unit_price_cents bigint not null,
  discount_bp int not null default 0 check (discount_bp between 0 and 10000),
  vat_rate_bp int not null check (vat_rate_bp between 0 and 10000),
  net_cents bigint not null,
  primary key (cooperative, document, position),
  foreign key (cooperative, document) references invoicing.document (cooperative, id)
);
call foundation.belongs_to_cooperative('invoicing.line', 'select, insert, delete');

create table invoicing.submission (
  cooperative int not null,
  document uuid not null,
  submitted_at timestamptz not null,
  submitted_by uuid,
  primary key (cooperative, document),
  foreign key (cooperative, document) references invoicing.document (cooperative, id)
);
call foundation.belongs_to_cooperative('invoicing.submission', 'select, insert, delete');

-- From here on nothing on the document changes; `printed` is all that its paper says of seller and customer.
create table invoicing.validation (
  cooperative int not null,
  document uuid not null,
  number text not null check (number ~ '^[A-Za-z0-9+_/-]{1,35}$'),
  series_year int not null,
  series_number int not null check (series_number > 0),
  issued_on date not null,
  due_on date not null check (due_on >= issued_on),
  vat_on_debits boolean not null,
  entry uuid not null,
  printed jsonb not null,
  validated_at timestamptz not null,
  validated_by uuid,
  unique (cooperative, number),
  unique (cooperative, series_year, series_number),
  foreign key (cooperative, document) references invoicing.document (cooperative, id),
  foreign key (cooperative, entry) references ledger.entry (cooperative, id)
);
create index on invoicing.validation (cooperative, due_on);
alter table invoicing.validation add primary key (cooperative, document);
call foundation.belongs_to_cooperative('invoicing.validation', 'select, insert');
call foundation.never_changes('invoicing.validation');

-- The number is the next of its year, also for who writes by another road than ours.
create function invoicing.follow_without_gap() returns trigger language plpgsql as $$
begin
  if new.series_number > 1 and not exists (select from invoicing.validation v where v.cooperative = new.cooperative
      and v.series_year = new.series_year and v.series_number = new.series_number - 1) then
    raise exception 'number % leaves a gap before it', new.number using errcode = 'EN006';
  end if;
  return null;
end $$;
create constraint trigger follow_without_gap after insert on invoicing.validation
  deferrable initially deferred for each row execute function invoicing.follow_without_gap();

-- A validated document and its lines stay as they were posted (R3.36); a sent quote too.
create function invoicing.refuse_change_of_issued() returns trigger language plpgsql as $$
declare
  touched jsonb := to_jsonb(coalesce(new, old));
  doc uuid := coalesce(touched ->> 'document', touched ->> 'id')::uuid;
  owner int := (touched ->> 'cooperative')::int;
begin
  if exists (select from invoicing.validation v where v.cooperative = owner and v.document = doc)
    or exists (select from invoicing.quote_sending q where q.cooperative = owner and q.document = doc) then
    raise exception 'document % is issued: % is refused', doc, lower(tg_op) using errcode = 'EN001';
  end if;
  return coalesce(new, old);
end $$;
create trigger stays_as_issued before update or delete on invoicing.document
  for each row execute function invoicing.refuse_change_of_issued();
create trigger stays_as_issued before insert or update or delete on invoicing.line
  for each row execute function invoicing.refuse_change_of_issued();

-- Money received for an invoice (positive) or given back for a credit (negative).
create table invoicing.payment (
  cooperative int not null,
  id uuid not null,
  document uuid not null,
  paid_on date not null,
  amount_cents bigint not null check (amount_cents <> 0),
  method text not null check (method in ('transfer', 'cheque', 'card', 'cash', 'debit')),
  reference text not null default '' check (length(reference) <= 60),
  entry uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  foreign key (cooperative, document) references invoicing.validation (cooperative, document),
  foreign key (cooperative, entry) references ledger.entry (cooperative, id)
);
create index on invoicing.payment (cooperative, document);
alter table invoicing.payment add primary key (cooperative, id);
call foundation.belongs_to_cooperative('invoicing.payment', 'select, insert');
call foundation.never_changes('invoicing.payment');

-- The part of a payment that falls on each rate (R4.04), as it was booked.
create table invoicing.payment_part (
  cooperative int not null,
  payment uuid not null,
  vat_rate_bp int not null,
  nature text not null check (nature in ('service', 'goods')),
  gross_cents bigint not null,
  vat_cents bigint not null,
  primary key (cooperative, payment, vat_rate_bp, nature),
  foreign key (cooperative, payment) references invoicing.payment (cooperative, id)
);
call foundation.belongs_to_cooperative('invoicing.payment_part', 'select, insert');
call foundation.never_changes('invoicing.payment_part');

create table invoicing.payment_reversal (
  cooperative int not null,
  payment uuid not null,
  reversed_on date not null,
  reason text not null check (length(reason) between 1 and 120),
  entry uuid not null,
  reversed_at timestamptz not null,
  reversed_by uuid,
  primary key (cooperative, payment),
  foreign key (cooperative, payment) references invoicing.payment (cooperative, id),
  foreign key (cooperative, entry) references ledger.entry (cooperative, id)
);
call foundation.belongs_to_cooperative('invoicing.payment_reversal', 'select, insert');
call foundation.never_changes('invoicing.payment_reversal');

create table invoicing.quote_sending (
  cooperative int not null,
  document uuid not null,
  number text not null,
  sent_on date not null,
  valid_until date not null check (valid_until >= sent_on),
  sent_at timestamptz not null,
  sent_by uuid,
  primary key (cooperative, document),
  unique (cooperative, number),
  foreign key (cooperative, document) references invoicing.document (cooperative, id)
);
call foundation.belongs_to_cooperative('invoicing.quote_sending', 'select, insert');
call foundation.never_changes('invoicing.quote_sending');

create table invoicing.quote_outcome (
  cooperative int not null,
  document uuid not null,
  outcome text not null check (outcome in ('accepted', 'refused')),
  decided_on date not null,
  note text not null default '' check (length(note) <= 200),
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (cooperative, document),
  foreign key (cooperative, document) references invoicing.quote_sending (cooperative, document)
);
call foundation.belongs_to_cooperative('invoicing.quote_outcome', 'select, insert');
call foundation.never_changes('invoicing.quote_outcome');

-- What is left to pay on each validated document; a credit note counts on the invoice it corrects.
create view invoicing.balance with (security_invoker = true) as
select v.cooperative, v.document,
  d.gross_cents
    - coalesce((select sum(c.gross_cents) from invoicing.document c
        join invoicing.validation w on w.cooperative = c.cooperative and w.document = c.id
        where c.cooperative = d.cooperative and c.origin = d.id and c.kind = 'credit'), 0)::bigint
    - coalesce((select sum(p.amount_cents) from invoicing.payment p
        where p.cooperative = d.cooperative and p.document = d.id and not exists (select from
          invoicing.payment_reversal r where r.cooperative = p.cooperative and r.payment = p.id)), 0)::bigint
    as due_cents
from invoicing.validation v
  join invoicing.document d on d.cooperative = v.cooperative and d.id = v.document
where d.kind = 'invoice';
grant select on invoicing.balance to ensemble_app;
