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
