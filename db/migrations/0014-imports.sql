-- What a cooperative brings from another program: customers under the accounts they had there, and invoices that are
-- still to be paid, which its books hold already.

-- A third party of the cooperative may buy from several activities, and keeps one account (R1.02).
alter table invoicing.customer drop constraint customer_cooperative_code_key;
alter table invoicing.customer add unique (cooperative, activity, code);
create index on invoicing.customer (cooperative, code);

-- An invoice of another program has the number it was given there, outside our series, no paper of ours, and no entry:
-- the books that were taken over hold it.
alter table invoicing.validation
  alter column series_year drop not null,
  alter column series_number drop not null,
  alter column entry drop not null,
  alter column printed drop not null,
  drop constraint validation_number_check,
  add constraint validation_number_check check (
    case when entry is null then length(number) between 1 and 35 else number ~ '^[A-Za-z0-9+_/-]{1,35}$' end),
  add constraint wholly_ours_or_taken_over check (num_nonnulls(series_year, series_number, entry, printed) in (0, 4));

-- What had been paid before is known as an amount only; the books hold its entries too.
alter table invoicing.payment
  alter column entry drop not null,
  drop constraint payment_method_check,
  add constraint payment_method_check check (
    method in ('transfer', 'cheque', 'card', 'cash', 'debit', 'earlier') and (method = 'earlier') = (entry is null));

create table invoicing.takeover (
  cooperative int not null,
  document uuid not null,
  -- The day on whose balance of 411 the import was tied.
  tied_on date not null,
  -- Whether its VAT is known by rate: without it a payment moves none (R4.04).
  vat_split boolean not null,
  file_name text not null,
  taken_at timestamptz not null,
  taken_by uuid,
  primary key (cooperative, document),
  foreign key (cooperative, document) references invoicing.validation (cooperative, document)
);
call foundation.belongs_to_cooperative('invoicing.takeover', 'select, insert');
call foundation.never_changes('invoicing.takeover');

-- Nothing is without its entry but what was taken over.
create function invoicing.require_takeover() returns trigger language plpgsql as $$
begin
  if not exists (select from invoicing.takeover t
      where t.cooperative = new.cooperative and t.document = new.document) then
    raise exception 'document % has no entry and was not taken over', new.document using errcode = 'EN008';
  end if;
  return null;
end $$;
create constraint trigger entry_or_takeover after insert on invoicing.validation
  deferrable initially deferred for each row when (new.entry is null) execute function invoicing.require_takeover();
create constraint trigger entry_or_takeover after insert on invoicing.payment
  deferrable initially deferred for each row when (new.entry is null) execute function invoicing.require_takeover();
