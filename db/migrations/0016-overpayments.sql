-- What a customer paid above what was due: it stays at their credit on their account, until it is set against an
-- invoice or given back.

create table invoicing.surplus (
  cooperative int not null,
  id uuid not null,
  customer uuid not null,
  -- The invoice it came in for, and the payment it came with; none when nothing was due any more.
  document uuid not null,
  payment uuid,
  received_on date not null,
  amount_cents bigint not null check (amount_cents > 0),
  method text not null check (method in ('transfer', 'cheque', 'card', 'cash', 'debit')),
  reference text not null default '' check (length(reference) <= 60),
  entry uuid not null,
  position smallint not null check (position > 0),
  recorded_at timestamptz not null,
  recorded_by uuid,
  foreign key (cooperative, document) references invoicing.validation (cooperative, document),
  foreign key (cooperative, customer) references invoicing.customer (cooperative, id),
  foreign key (cooperative, payment) references invoicing.payment (cooperative, id),
  foreign key (cooperative, entry) references ledger.entry (cooperative, id)
);
create index on invoicing.surplus (cooperative, customer);
create index on invoicing.surplus (cooperative, document);
create unique index on invoicing.surplus (cooperative, payment) where payment is not null;
alter table invoicing.surplus add primary key (cooperative, id);
call foundation.belongs_to_cooperative('invoicing.surplus', 'select, insert');
call foundation.never_changes('invoicing.surplus');

-- A surplus set against an invoice pays it: a payment whose money was there already.
alter table invoicing.payment
  add column surplus uuid,
  add foreign key (cooperative, surplus) references invoicing.surplus (cooperative, id),
  drop constraint payment_method_check,
  add constraint payment_method_check check (
    method in ('transfer', 'cheque', 'card', 'cash', 'debit', 'earlier', 'credit')
    and (method = 'earlier') = (entry is null)),
  add check ((method = 'credit') = (surplus is not null));
create index on invoicing.payment (cooperative, surplus) where surplus is not null;

create table invoicing.surplus_repayment (
  cooperative int not null,
  id uuid not null,
  surplus uuid not null,
  repaid_on date not null,
  amount_cents bigint not null check (amount_cents > 0),
  method text not null check (method in ('transfer', 'cheque', 'card', 'cash', 'debit')),
  reference text not null default '' check (length(reference) <= 60),
  entry uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  foreign key (cooperative, surplus) references invoicing.surplus (cooperative, id),
  foreign key (cooperative, entry) references ledger.entry (cooperative, id)
);
create index on invoicing.surplus_repayment (cooperative, surplus);
alter table invoicing.surplus_repayment add primary key (cooperative, id);
call foundation.belongs_to_cooperative('invoicing.surplus_repayment', 'select, insert');
call foundation.never_changes('invoicing.surplus_repayment');

-- What is left of a surplus: nothing once the payment that brought it was taken back.
create function invoicing.surplus_left(coop int, wanted uuid) returns bigint language sql stable as $$
  select case when exists (select from invoicing.payment_reversal r
      where r.cooperative = coop and r.payment = s.payment) then 0
    else s.amount_cents end
    - coalesce((select sum(p.amount_cents) from invoicing.payment p
        where p.cooperative = coop and p.surplus = wanted and not exists (select from
          invoicing.payment_reversal r where r.cooperative = coop and r.payment = p.id)), 0)::bigint
    - coalesce((select sum(b.amount_cents) from invoicing.surplus_repayment b
        where b.cooperative = coop and b.surplus = wanted), 0)::bigint
  from invoicing.surplus s where s.cooperative = coop and s.id = wanted
$$;

-- No cent is used twice, also by who writes by another road than ours. The invoice it came in for is locked, as our
-- operations do: what another transaction takes is then seen.
create function invoicing.refuse_overdrawn_surplus() returns trigger language plpgsql as $$
declare
  touched jsonb := to_jsonb(new);
  wanted uuid := (touched ->> 'surplus')::uuid;
begin
  if tg_table_name = 'payment_reversal' then
    select s.id into wanted from invoicing.surplus s
    where s.cooperative = new.cooperative and s.payment = (touched ->> 'payment')::uuid;
  end if;
  if wanted is null then return null; end if;
  perform from invoicing.document d join invoicing.surplus s on s.cooperative = d.cooperative and s.document = d.id
    where s.cooperative = new.cooperative and s.id = wanted for update of d;
  if invoicing.surplus_left(new.cooperative, wanted) < 0 then
    raise exception 'surplus % is used beyond its amount', wanted using errcode = 'EN007';
  end if;
  return null;
end $$;
create trigger refuse_overdrawn_surplus after insert on invoicing.payment
  for each row when (new.surplus is not null) execute function invoicing.refuse_overdrawn_surplus();
create trigger refuse_overdrawn_surplus after insert on invoicing.surplus_repayment
  for each row execute function invoicing.refuse_overdrawn_surplus();
create trigger refuse_overdrawn_surplus after insert on invoicing.payment_reversal
  for each row execute function invoicing.refuse_overdrawn_surplus();
