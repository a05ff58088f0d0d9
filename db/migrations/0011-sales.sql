-- What quotes, works in dwellings, other territories, papers kept and customers put away add to invoicing; and drafts
-- that belong to one person alone.

-- Until when a quote holds, chosen while it is written. Works in a dwelling have a reduced rate only once the
-- customer has certified it (CGI 279-0 bis and 278-0 bis A, R4.05).
alter table invoicing.document
  add column valid_until date,
  add column dwelling_works boolean not null default false,
  add column certified_on date;

-- What the paper of a quote says of seller and customer, as on the day it left.
alter table invoicing.quote_sending add column printed jsonb;

-- The rates of Corsica and overseas (R4.02). Their days begin with those of the rates of the mainland: older documents
-- come in from the books of before, where rates are not checked.
alter table invoicing.vat_rate add column territory text not null default 'mainland'
  check (territory in ('mainland', 'corsica', 'overseas', 'untaxed'));
alter table invoicing.vat_rate drop constraint vat_rate_pkey;
alter table invoicing.vat_rate add primary key (territory, rate_bp, starts_on);
insert into invoicing.vat_rate (territory, rate_bp, starts_on, ends_on, source) values
  ('corsica', 2000, '2014-01-01', null, 'CGI art. 278'),
  ('corsica', 1300, '2014-01-01', null, 'CGI art. 297'),
  ('corsica', 1000, '2014-01-01', null, 'CGI art. 297'),
  ('corsica', 550, '2014-01-01', null, 'CGI art. 278-0 bis'),
  ('corsica', 210, '2014-01-01', null, 'CGI art. 297'),
  ('corsica', 90, '2014-01-01', null, 'CGI art. 297'),
  ('corsica', 0, '1979-01-01', null, 'Exonérations : CGI art. 261 à 262 ter ; autoliquidation : art. 283'),
  ('overseas', 850, '2014-01-01', null, 'CGI art. 296'),
  ('overseas', 210, '2014-01-01', null, 'CGI art. 296'),
  ('overseas', 175, '2014-01-01', null, 'CGI art. 296 ter'),
  ('overseas', 105, '2014-01-01', null, 'CGI art. 296 ter'),
  ('overseas', 0, '1979-01-01', null, 'Exonérations : CGI art. 261 à 262 ter ; autoliquidation : art. 283'),
  ('untaxed', 0, '1979-01-01', null, 'CGI art. 294 : Guyane et Mayotte');

-- The PDF of an issued document, made once: the same bytes are served and sent ever after.
create table invoicing.kept_paper (
  cooperative int not null,
  document uuid not null,
  paper text not null,
  name text not null,
  kept_at timestamptz not null,
  primary key (cooperative, document),
  foreign key (cooperative, document) references invoicing.document (cooperative, id),
  foreign key (cooperative, paper) references documents.paper (cooperative, hash)
);
call foundation.belongs_to_cooperative('invoicing.kept_paper', 'select, insert');
call foundation.never_changes('invoicing.kept_paper');

-- A customer one no longer works with leaves the lists; its documents stay.
create table invoicing.customer_archiving (
  cooperative int not null,
  customer uuid not null,
  archived_at timestamptz not null,
  archived_by uuid,
  primary key (cooperative, customer),
  foreign key (cooperative, customer) references invoicing.customer (cooperative, id)
);
call foundation.belongs_to_cooperative('invoicing.customer_archiving', 'select, insert, delete');

-- What one person is typing is nobody else's; it is kept beside the persons.
alter table foundation.draft set schema people;
create policy own_person on people.draft as restrictive using (person = foundation.current_person());

-- Where each invoice and credit note stands, kept beside it, and how many of each there are with their sums: a list of
-- a hundred thousand shows its newest fifty and its totals without counting.
create table invoicing.standing (
  cooperative int not null,
  document uuid not null,
  activity uuid not null,
  customer uuid not null,
  kind text not null,
  bucket text not null check (bucket in ('draft', 'submitted', 'open', 'paid', 'credited', 'credit')),
  number text,
  issued_on date,
  due_on date,
  gross_cents bigint not null,
  due_cents bigint not null,
  paid_cents bigint not null,
  foreign key (cooperative, document) references invoicing.document (cooperative, id)
);
create index on invoicing.standing (cooperative, issued_on desc nulls first, number desc, document desc);
create index on invoicing.standing (cooperative, activity, issued_on desc nulls first, number desc, document desc);
create index on invoicing.standing (cooperative, customer, issued_on desc nulls first);
create index on invoicing.standing (cooperative, bucket, issued_on desc nulls first, number desc, document desc)
  where bucket in ('draft', 'submitted', 'open');
alter table invoicing.standing add primary key (cooperative, document);
call foundation.belongs_to_cooperative('invoicing.standing', 'select, insert, update');

create table invoicing.tally (
  cooperative int not null,
  activity uuid not null,
  bucket text not null,
  documents int not null,
  gross_cents bigint not null,
  due_cents bigint not null,
  primary key (cooperative, activity, bucket)
);
call foundation.belongs_to_cooperative('invoicing.tally', 'select, insert, update');

create function invoicing.tell(coop int, act uuid, in_bucket text, n int, gross bigint, due bigint) returns void
language sql as $$
  insert into invoicing.tally as t values (coop, act, in_bucket, n, gross, due)
  on conflict (cooperative, activity, bucket) do update set documents = t.documents + excluded.documents,
    gross_cents = t.gross_cents + excluded.gross_cents, due_cents = t.due_cents + excluded.due_cents
$$;

create function invoicing.restand(coop int, doc uuid) returns void language plpgsql as $$
declare was invoicing.standing; now invoicing.standing;
begin
  select * into was from invoicing.standing s where s.cooperative = coop and s.document = doc for update;
  select d.cooperative, d.id, d.activity, d.customer, d.kind,
    case when v.number is null then case when s.document is null then 'draft' else 'submitted' end
      when d.kind = 'credit' then 'credit'
      when d.gross_cents - c.cents - p.cents > 0 then 'open'
      when p.cents > 0 then 'paid' else 'credited' end,
    v.number, v.issued_on, v.due_on,
    case d.kind when 'credit' then -d.gross_cents else d.gross_cents end,
    case when v.number is null or d.kind = 'credit' then 0 else d.gross_cents - c.cents - p.cents end, p.cents
  into now from invoicing.document d
    left join invoicing.validation v on v.cooperative = d.cooperative and v.document = d.id
    left join invoicing.submission s on s.cooperative = d.cooperative and s.document = d.id
    cross join lateral (select coalesce(sum(x.gross_cents), 0)::bigint as cents from invoicing.document x
      join invoicing.validation w on w.cooperative = x.cooperative and w.document = x.id
      where x.cooperative = d.cooperative and x.origin = d.id and x.kind = 'credit') c
    cross join lateral (select coalesce(sum(y.amount_cents), 0)::bigint as cents from invoicing.payment y
      where y.cooperative = d.cooperative and y.document = d.id and not exists (select from
        invoicing.payment_reversal r where r.cooperative = y.cooperative and r.payment = y.id)) p
  where d.cooperative = coop and d.id = doc and d.kind <> 'quote';
  if now.document is null or now is not distinct from was then return; end if;
  insert into invoicing.standing select (now).* on conflict (cooperative, document) do update set
    customer = excluded.customer, bucket = excluded.bucket, number = excluded.number, issued_on = excluded.issued_on,
    due_on = excluded.due_on, gross_cents = excluded.gross_cents, due_cents = excluded.due_cents,
    paid_cents = excluded.paid_cents;
  if was.document is null or was.bucket <> now.bucket then
    if was.document is not null then
      perform invoicing.tell(coop, was.activity, was.bucket, -1, -was.gross_cents, -was.due_cents);
    end if;
    perform invoicing.tell(coop, now.activity, now.bucket, 1, now.gross_cents, now.due_cents);
  elsif was.gross_cents <> now.gross_cents or was.due_cents <> now.due_cents then
    perform invoicing.tell(coop, now.activity, now.bucket, 0, now.gross_cents - was.gross_cents,
      now.due_cents - was.due_cents);
  end if;
end $$;

-- A plan made while tables are empty is kept by the connection that fills them: these look for single rows, always.
alter function invoicing.restand set plan_cache_mode = force_generic_plan;
alter function invoicing.restand set enable_seqscan = off;
alter function invoicing.restand set enable_hashjoin = off;
alter function invoicing.restand set enable_mergejoin = off;

-- At commit, so that the count of an activity is the last thing a transaction locks.
create function invoicing.keep_standing() returns trigger language plpgsql as $$
declare
  touched jsonb := to_jsonb(coalesce(new, old));
  owner int := (touched ->> 'cooperative')::int;
  doc uuid := coalesce(touched ->> 'document', touched ->> 'id')::uuid;
begin
  if tg_table_name = 'document' and exists (select from invoicing.validation v
      where v.cooperative = owner and v.document = doc) then
    return null; -- validated in the same transaction, and told by that
  end if;
  if tg_table_name = 'payment_reversal' then
    select p.document into doc from invoicing.payment p
    where p.cooperative = owner and p.id = (touched ->> 'payment')::uuid;
  end if;
  perform invoicing.restand(owner, doc);
  if tg_table_name = 'validation' then
    perform invoicing.restand(owner, d.origin) from invoicing.document d
    where d.cooperative = owner and d.id = doc and d.kind = 'credit';
  end if;
  return null;
end $$;
create constraint trigger keep_standing after insert or update on invoicing.document
  deferrable initially deferred for each row execute function invoicing.keep_standing();
create constraint trigger keep_standing after insert or delete on invoicing.submission
  deferrable initially deferred for each row execute function invoicing.keep_standing();
create constraint trigger keep_standing after insert on invoicing.validation
  deferrable initially deferred for each row execute function invoicing.keep_standing();
create constraint trigger keep_standing after insert on invoicing.payment
  deferrable initially deferred for each row execute function invoicing.keep_standing();
create constraint trigger keep_standing after insert on invoicing.payment_reversal
  deferrable initially deferred for each row execute function invoicing.keep_standing();

-- What was there before.
do $$
declare c record;
begin
  for c in select id from network.cooperative loop
    perform set_config('ensemble.cooperative', c.id::text, true);
    perform invoicing.restand(c.id, d.id) from invoicing.document d where d.cooperative = c.id;
  end loop;
  perform set_config('ensemble.cooperative', '', true);
end $$;
