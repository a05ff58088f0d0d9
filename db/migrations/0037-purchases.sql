-- What the cooperative buys: its suppliers, their invoices (bills) and credit notes, what is paid of them.
create schema purchases;
grant usage on schema purchases to ensemble_app;

-- VAT on services bought waits there until they are paid (CGI art. 271 I 2; R4.03), as 44574 does for those sold.
do $$
declare c record;
begin
  for c in select id from network.cooperative loop
    perform set_config('ensemble.cooperative', c.id::text, true);
    insert into ledger.account (cooperative, code, label, collective, lettered)
      select k.cooperative, '445640', 'TVA déductible en attente de paiement', false, false
      from ledger.chain k where k.cooperative = c.id on conflict do nothing;
  end loop;
  perform set_config('ensemble.cooperative', '', true);
end $$;

-- One account book for the cooperative, shared by its activities; each is one third party of the books.
create table purchases.supplier (
  cooperative int not null references network.cooperative,
  id uuid not null,
  code text not null,
  name text not null check (length(name) between 1 and 120),
  siren text check (siren ~ '^\d{9}$'),
  vat_number text check (length(vat_number) between 4 and 14),
  country text not null default 'FR' check (country ~ '^[A-Z]{2}$'),
  iban text check (iban ~ '^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$'),
  email text not null default '' check (length(email) <= 120),
  -- From the invoice, or from the end of the month in which so many days end (C. com. L441-10).
  delay_days smallint not null check (delay_days between 0 and 60),
  end_of_month boolean not null,
  -- The supplier pays its VAT when it invoices: it is deducted then, also on services (CGI art. 269 2 c).
  vat_on_debits boolean not null,
  note text not null default '' check (length(note) <= 400),
  retired boolean not null default false,
  kept_at timestamptz not null,
  kept_by uuid,
  primary key (cooperative, id),
  unique (cooperative, code),
  foreign key (cooperative, code) references ledger.third_party (cooperative, code)
);
create unique index one_siren on purchases.supplier (cooperative, siren) where siren is not null;
create index on purchases.supplier (cooperative, foundation.plain(name));
call foundation.belongs_to_cooperative('purchases.supplier', 'select, insert, update');

-- What a cooperative changes of the usual categories, and those it adds.
create table purchases.category (
  cooperative int not null references network.cooperative,
  code text not null check (code ~ '^[a-z0-9-]{1,40}$'),
  label text not null check (length(label) between 1 and 80),
  nature text not null check (nature in ('goods', 'service', 'asset')),
  item text not null,
  account text not null,
  reduces_contribution boolean not null,
  retired boolean not null,
  kept_at timestamptz not null,
  kept_by uuid,
  primary key (cooperative, code),
  foreign key (cooperative, account) references ledger.account (cooperative, code)
);
call foundation.belongs_to_cooperative('purchases.category', 'select, insert, update');

create table purchases.series (
  cooperative int not null references network.cooperative,
  name text not null check (name in ('supplier', 'bill')),
  year int not null,
  last_number int not null check (last_number > 0),
  primary key (cooperative, name, year)
);
call foundation.belongs_to_cooperative('purchases.series', 'select, insert, update');

-- An invoice or a credit note of a supplier, as far as it is known. Without an activity it is of the shared services.
create table purchases.bill (
  cooperative int not null references network.cooperative,
  id uuid not null,
  kind text not null check (kind in ('invoice', 'credit')),
  activity uuid,
  supplier uuid,
  reference text not null default '' check (length(reference) <= 60),
  issued_on date,
  due_on date,
  regime text not null check (regime in ('france', 'building', 'union', 'abroad')),
  -- What the paper says in all; the VAT that the supplier wrote on it.
  gross_cents bigint check (gross_cents > 0),
  vat_cents bigint check (vat_cents >= 0),
  origin uuid,
  advanced_by uuid references people.person,
  advanced_bp int check (advanced_bp between 1 and 10000),
  advanced_cents bigint check (advanced_cents > 0),
  note text not null default '' check (length(note) <= 1000),
  paper text,
  paper_name text not null default '' check (length(paper_name) <= 200),
  not_twice boolean not null default false,
  typed_at timestamptz not null,
  typed_by uuid,
  kept_at timestamptz not null,
  kept_by uuid,
  primary key (cooperative, id),
  check (advanced_bp is null or advanced_cents is null),
  check (kind = 'credit' or origin is null),
  foreign key (cooperative, activity) references activities.activity (cooperative, id),
  foreign key (cooperative, supplier) references purchases.supplier (cooperative, id),
  foreign key (cooperative, origin) references purchases.bill (cooperative, id),
  foreign key (cooperative, paper) references documents.paper (cooperative, hash)
);
create index on purchases.bill (cooperative, supplier, reference);
create index on purchases.bill (cooperative, paper) where paper is not null;
create index on purchases.bill (cooperative, origin) where origin is not null;
call foundation.belongs_to_cooperative('purchases.bill', 'select, insert, update, delete');

create table purchases.bill_line (
  cooperative int not null,
  bill uuid not null,
  position smallint not null check (position > 0),
  label text not null check (length(label) <= 120),
  category text,
  net_cents bigint not null,
  vat_rate_bp int not null check (vat_rate_bp between 0 and 3000),
  primary key (cooperative, bill, position),
  foreign key (cooperative, bill) references purchases.bill (cooperative, id) on delete cascade
);
call foundation.belongs_to_cooperative('purchases.bill_line', 'select, insert, update, delete');

-- Each time it was sent to be approved; ended when it comes back, with a reason where it was refused.
create table purchases.submission (
  cooperative int not null,
  id uuid not null,
  bill uuid not null,
  submitted_at timestamptz not null,
  submitted_by uuid,
  ended_at timestamptz,
  ended_by uuid,
  refusal text check (length(refusal) between 1 and 400) check (refusal is null or ended_at is not null),
  primary key (cooperative, id),
  foreign key (cooperative, bill) references purchases.bill (cooperative, id) on delete cascade
);
create unique index submitted_once on purchases.submission (cooperative, bill) where ended_at is null;
create index on purchases.submission (cooperative, bill);
call foundation.belongs_to_cooperative('purchases.submission',
  'select, insert, delete, update (ended_at, ended_by, refusal)');

create table purchases.question (
  cooperative int not null,
  id uuid not null,
  bill uuid not null,
  question text not null check (length(question) between 1 and 400),
  asked_at timestamptz not null,
  asked_by uuid,
  answer text check (length(answer) between 1 and 400),
  answered_at timestamptz check ((answered_at is null) = (answer is null)),
  primary key (cooperative, id),
  foreign key (cooperative, bill) references purchases.bill (cooperative, id) on delete cascade
);
create index on purchases.question (cooperative, bill);
call foundation.belongs_to_cooperative('purchases.question', 'select, insert, delete, update (answer, answered_at)');

-- Validated it is in the books: what is owed to the supplier, what to the person who advanced it.
create table purchases.validation (
  cooperative int not null,
  bill uuid not null,
  number text not null,
  posted_on date not null,
  owed_cents bigint not null check (owed_cents >= 0),
  advanced_cents bigint not null check (advanced_cents >= 0),
  -- What of it reduces the base of the contribution (R1.30); below zero of a credit note.
  reducing_cents bigint not null,
  entry uuid not null,
  validated_at timestamptz not null,
  validated_by uuid,
  primary key (cooperative, bill),
  unique (cooperative, number),
  check (owed_cents + advanced_cents > 0),
  foreign key (cooperative, bill) references purchases.bill (cooperative, id),
  foreign key (cooperative, entry) references ledger.entry (cooperative, id)
);
call foundation.belongs_to_cooperative('purchases.validation', 'select, insert, update');
call foundation.never_changes('purchases.validation');

-- Its VAT: due or deducted at once, or waiting for the payment (`waiting`: the account where it does).
create table purchases.bill_vat (
  cooperative int not null,
  bill uuid not null,
  position smallint not null,
  side text not null check (side in ('deductible', 'due')),
  account text not null,
  waiting text,
  cents bigint not null check (cents <> 0),
  primary key (cooperative, bill, position),
  foreign key (cooperative, bill) references purchases.validation (cooperative, bill)
);
call foundation.belongs_to_cooperative('purchases.bill_vat', 'select, insert');
call foundation.never_changes('purchases.bill_vat');

-- A bill that should not have been: undone by a counter-entry (R3.04).
create table purchases.cancellation (
  cooperative int not null,
  bill uuid not null,
  reason text not null check (length(reason) between 1 and 120),
  entry uuid not null,
  cancelled_at timestamptz not null,
  cancelled_by uuid,
  primary key (cooperative, bill),
  foreign key (cooperative, bill) references purchases.validation (cooperative, bill),
  foreign key (cooperative, entry) references ledger.entry (cooperative, id)
);
call foundation.belongs_to_cooperative('purchases.cancellation', 'select, insert');
call foundation.never_changes('purchases.cancellation');

-- Money to a supplier or from one (`refund`), a credit note set against an invoice (`credit`), or what the person who
-- advanced is paid back (`repayment`). Without an entry where nothing moves in the books.
create table purchases.payment (
  cooperative int not null,
  id uuid not null,
  kind text not null check (kind in ('payment', 'refund', 'credit', 'repayment')),
  supplier uuid not null,
  person uuid references people.person,
  paid_on date not null,
  method text not null check (method in ('transfer', 'debit', 'card', 'cheque', 'cash', 'credit')),
  reference text not null default '' check (length(reference) <= 60),
  amount_cents bigint not null check (amount_cents > 0),
  entry uuid,
  paid_at timestamptz not null,
  paid_by uuid,
  primary key (cooperative, id),
  check ((kind = 'repayment') = (person is not null)),
  check (kind = 'credit' or entry is not null),
  foreign key (cooperative, supplier) references purchases.supplier (cooperative, id),
  foreign key (cooperative, entry) references ledger.entry (cooperative, id)
);
create index on purchases.payment (cooperative, supplier, paid_on desc);
call foundation.belongs_to_cooperative('purchases.payment', 'select, insert, update');
call foundation.never_changes('purchases.payment');

-- What of it settles which bill; `position`: the line of its entry.
create table purchases.payment_part (
  cooperative int not null,
  payment uuid not null,
  bill uuid not null,
  position smallint,
  amount_cents bigint not null check (amount_cents > 0),
  primary key (cooperative, payment, bill),
  foreign key (cooperative, payment) references purchases.payment (cooperative, id),
  foreign key (cooperative, bill) references purchases.validation (cooperative, bill)
);
create index on purchases.payment_part (cooperative, bill);
call foundation.belongs_to_cooperative('purchases.payment_part', 'select, insert');
call foundation.never_changes('purchases.payment_part');

-- The VAT that left its waiting account with it.
create table purchases.moved_vat (
  cooperative int not null,
  payment uuid not null,
  bill uuid not null,
  position smallint not null,
  cents bigint not null,
  primary key (cooperative, payment, bill, position),
  foreign key (cooperative, payment, bill) references purchases.payment_part (cooperative, payment, bill),
  foreign key (cooperative, bill, position) references purchases.bill_vat (cooperative, bill, position)
);
create index on purchases.moved_vat (cooperative, bill);
call foundation.belongs_to_cooperative('purchases.moved_vat', 'select, insert');
call foundation.never_changes('purchases.moved_vat');

create table purchases.payment_reversal (
  cooperative int not null,
  payment uuid not null,
  reversed_on date not null,
  reason text not null check (length(reason) between 1 and 120),
  entry uuid,
  reversed_at timestamptz not null,
  reversed_by uuid,
  primary key (cooperative, payment),
  foreign key (cooperative, payment) references purchases.payment (cooperative, id),
  foreign key (cooperative, entry) references ledger.entry (cooperative, id)
);
call foundation.belongs_to_cooperative('purchases.payment_reversal', 'select, insert');
call foundation.never_changes('purchases.payment_reversal');

-- What waits for an approval or is in the books does not change under anybody's eyes.
create function purchases.hold_bill() returns trigger language plpgsql as $$
declare
  coop int := old.cooperative;
  held uuid := case when tg_table_name = 'bill' then (to_jsonb(old) ->> 'id')::uuid
    else (to_jsonb(old) ->> 'bill')::uuid end;
begin
  if exists (select from purchases.submission s
        where s.cooperative = coop and s.bill = held and s.ended_at is null)
      or exists (select from purchases.validation v where v.cooperative = coop and v.bill = held) then
    raise exception 'bill % is held', held using errcode = 'EN001';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger hold_bill before update or delete on purchases.bill
  for each row execute function purchases.hold_bill();
create trigger hold_bill before update or delete on purchases.bill_line
  for each row execute function purchases.hold_bill();

-- Never more is settled of a bill than it is owed: two payments at once come one after the other.
create function purchases.hold_settled() returns trigger language plpgsql as $$
declare
  owed bigint;
  advanced bigint;
  settled record;
begin
  select v.owed_cents, v.advanced_cents into owed, advanced from purchases.validation v
    where v.cooperative = new.cooperative and v.bill = new.bill for no key update;
  select coalesce(sum(p.amount_cents) filter (where y.kind <> 'repayment'), 0) as to_supplier,
      coalesce(sum(p.amount_cents) filter (where y.kind = 'repayment'), 0) as to_person into settled
    from purchases.payment_part p
      join purchases.payment y on y.cooperative = p.cooperative and y.id = p.payment
      left join purchases.payment_reversal r on r.cooperative = p.cooperative and r.payment = p.payment
    where p.cooperative = new.cooperative and p.bill = new.bill and r.payment is null;
  if settled.to_supplier > owed or settled.to_person > advanced
      or exists (select from purchases.cancellation c where c.cooperative = new.cooperative and c.bill = new.bill) then
    raise exception 'bill % would be settled beyond what is owed', new.bill using errcode = 'EN001';
  end if;
  return new;
end $$;
create trigger hold_settled after insert on purchases.payment_part
  for each row execute function purchases.hold_settled();

-- Where each bill stands, kept beside it, and how many of each there are with their sums.
create table purchases.standing (
  cooperative int not null,
  bill uuid not null,
  activity uuid,
  supplier uuid,
  kind text not null,
  bucket text not null check (bucket in ('draft', 'refused', 'submitted', 'asked', 'open', 'to-repay', 'credit',
    'settled', 'cancelled')),
  number text,
  issued_on date,
  due_on date,
  -- Below zero for a credit note, as what it takes away.
  gross_cents bigint not null,
  left_cents bigint not null,
  advance_left_cents bigint not null,
  advanced_by uuid,
  typed_by uuid,
  primary key (cooperative, bill)
);
create index on purchases.standing (cooperative, issued_on desc nulls first, bill desc);
create index on purchases.standing (cooperative, activity, issued_on desc nulls first, bill desc);
create index on purchases.standing (cooperative, supplier, issued_on desc nulls first, bill desc);
create index on purchases.standing (cooperative, bucket, issued_on desc nulls first, bill desc)
  where bucket in ('draft', 'refused', 'submitted', 'asked', 'credit');
create index on purchases.standing (cooperative, due_on, bill) where bucket = 'open';
create index on purchases.standing (cooperative, issued_on) where advance_left_cents > 0;
call foundation.belongs_to_cooperative('purchases.standing', 'select, insert, update, delete');

create table purchases.tally (
  cooperative int not null,
  activity uuid,
  bucket text not null,
  bills int not null,
  gross_cents bigint not null,
  left_cents bigint not null
);
create unique index one_tally on purchases.tally (cooperative, activity, bucket) nulls not distinct;
call foundation.belongs_to_cooperative('purchases.tally', 'select, insert, update');

create function purchases.tell(s purchases.standing, sign int) returns void language sql as $$
  insert into purchases.tally as t (cooperative, activity, bucket, bills, gross_cents, left_cents)
  values (s.cooperative, s.activity, s.bucket, sign, sign * s.gross_cents, sign * s.left_cents)
  on conflict (cooperative, activity, bucket) do update set bills = t.bills + excluded.bills,
    gross_cents = t.gross_cents + excluded.gross_cents, left_cents = t.left_cents + excluded.left_cents
$$;

create function purchases.restand(coop int, which uuid) returns void language plpgsql as $$
declare was purchases.standing; now purchases.standing;
begin
  select * into was from purchases.standing s where s.cooperative = coop and s.bill = which for update;
  select b.cooperative, b.id, b.activity, b.supplier, b.kind,
    case when c.bill is not null then 'cancelled'
      when v.bill is null and exists (select from purchases.submission s where s.cooperative = b.cooperative
        and s.bill = b.id and s.ended_at is null) then
          case when exists (select from purchases.question q where q.cooperative = b.cooperative and q.bill = b.id
            and q.answer is null) then 'asked' else 'submitted' end
      when v.bill is null then case when (select s.refusal from purchases.submission s
          where s.cooperative = b.cooperative and s.bill = b.id order by s.submitted_at desc limit 1) is null
        then 'draft' else 'refused' end
      when v.owed_cents > p.to_supplier then case b.kind when 'credit' then 'credit' else 'open' end
      when v.advanced_cents > p.to_person then 'to-repay' else 'settled' end,
    v.number, b.issued_on, b.due_on,
    case b.kind when 'credit' then -1 else 1 end * coalesce(v.owed_cents + v.advanced_cents, b.gross_cents, 0),
    case when v.bill is null or c.bill is not null then 0
      else case b.kind when 'credit' then -1 else 1 end * (v.owed_cents - p.to_supplier) end,
    case when v.bill is null or c.bill is not null then 0 else v.advanced_cents - p.to_person end,
    b.advanced_by, b.typed_by
  into now from purchases.bill b
    left join purchases.validation v on v.cooperative = b.cooperative and v.bill = b.id
    left join purchases.cancellation c on c.cooperative = b.cooperative and c.bill = b.id
    cross join lateral (select
        coalesce(sum(x.amount_cents) filter (where y.kind <> 'repayment'), 0)::bigint as to_supplier,
        coalesce(sum(x.amount_cents) filter (where y.kind = 'repayment'), 0)::bigint as to_person
      from purchases.payment_part x
        join purchases.payment y on y.cooperative = x.cooperative and y.id = x.payment
      where x.cooperative = b.cooperative and x.bill = b.id and not exists (select from
        purchases.payment_reversal r where r.cooperative = x.cooperative and r.payment = x.payment)) p
  where b.cooperative = coop and b.id = which;
  if now is not distinct from was then return; end if;
  if was.bill is not null then perform purchases.tell(was, -1); end if;
  if now.bill is null then
    delete from purchases.standing s where s.cooperative = coop and s.bill = which;
    return;
  end if;
  insert into purchases.standing select (now).* on conflict (cooperative, bill) do update set
    activity = excluded.activity, supplier = excluded.supplier, kind = excluded.kind, bucket = excluded.bucket,
    number = excluded.number, issued_on = excluded.issued_on, due_on = excluded.due_on,
    gross_cents = excluded.gross_cents, left_cents = excluded.left_cents,
    advance_left_cents = excluded.advance_left_cents, advanced_by = excluded.advanced_by,
    typed_by = excluded.typed_by;
  perform purchases.tell(now, 1);
end $$;
-- A plan made while tables are empty is kept by the connection that fills them: these look for single rows, always.
alter function purchases.restand set plan_cache_mode = force_generic_plan;
alter function purchases.restand set enable_seqscan = off;
alter function purchases.restand set enable_hashjoin = off;
alter function purchases.restand set enable_mergejoin = off;

-- At commit, so that the counts are the last thing a transaction locks.
create function purchases.keep_standing() returns trigger language plpgsql as $$
declare
  touched jsonb := to_jsonb(coalesce(new, old));
  owner int := (touched ->> 'cooperative')::int;
begin
  if tg_table_name = 'payment_reversal' then
    perform purchases.restand(owner, p.bill) from purchases.payment_part p
    where p.cooperative = owner and p.payment = (touched ->> 'payment')::uuid;
  else
    perform purchases.restand(owner, coalesce(touched ->> 'bill', touched ->> 'id')::uuid);
  end if;
  return null;
end $$;
create constraint trigger keep_standing after insert or update or delete on purchases.bill
  deferrable initially deferred for each row execute function purchases.keep_standing();
create constraint trigger keep_standing after insert or update on purchases.submission
  deferrable initially deferred for each row execute function purchases.keep_standing();
create constraint trigger keep_standing after insert or update on purchases.question
  deferrable initially deferred for each row execute function purchases.keep_standing();
create constraint trigger keep_standing after insert on purchases.validation
  deferrable initially deferred for each row execute function purchases.keep_standing();
create constraint trigger keep_standing after insert on purchases.cancellation
  deferrable initially deferred for each row execute function purchases.keep_standing();
create constraint trigger keep_standing after insert on purchases.payment_part
  deferrable initially deferred for each row execute function purchases.keep_standing();
create constraint trigger keep_standing after insert on purchases.payment_reversal
  deferrable initially deferred for each row execute function purchases.keep_standing();
