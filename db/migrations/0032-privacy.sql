-- Data protection: how long each thing is kept, what people ask, what was erased, who looked, what went wrong.
create schema privacy;
grant usage on schema privacy to ensemble_app;

-- Within an erasure rows may go that otherwise never change; those of the books never do (R3.04, R9.04).
create function foundation.is_erasing() returns boolean language sql stable parallel safe
  return coalesce(current_setting('ensemble.erasing', true), '') = 'on';

create or replace function foundation.refuse_change() returns trigger language plpgsql as $$
begin
  if foundation.is_erasing() and tg_op in ('UPDATE', 'DELETE') and tg_table_schema not in ('ledger', 'invoicing') then
    if tg_op = 'DELETE' and tg_table_schema <> 'foundation' then return old; end if;
    -- Of an act the line stays, without what was told.
    if tg_op = 'UPDATE' and tg_table_schema = 'foundation' and to_jsonb(new) - 'input' = to_jsonb(old) - 'input' then
      return new;
    end if;
    if tg_op = 'UPDATE' and tg_table_schema not in ('foundation', 'documents') then return new; end if;
  end if;
  raise exception '%.% is never changed: % is refused', tg_table_schema, tg_table_name, lower(tg_op)
    using errcode = 'EN001';
end $$;

-- What the application may do within an erasure only.
create function foundation.refuse_unless_erasing() returns trigger language plpgsql as $$
begin
  if not foundation.is_erasing() then
    raise exception '%.% is only erased: % is refused', tg_table_schema, tg_table_name, lower(tg_op)
      using errcode = 'EN001';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create procedure foundation.is_erasable(tbl regclass, columns text default null) language plpgsql as $$
begin
  if columns is null then
    execute format('grant delete on %s to ensemble_app', tbl);
    execute format('create trigger only_erasing before delete on %s
      for each row execute function foundation.refuse_unless_erasing()', tbl);
  else
    execute format('grant update (%s) on %s to ensemble_app', columns, tbl);
    execute format('create trigger only_erasing before update of %s on %s
      for each row execute function foundation.refuse_unless_erasing()', columns, tbl);
  end if;
end $$;

do $$ declare tbl text; begin
  foreach tbl in array array['people.api_token', 'people.api_token_revocation', 'notices.notice', 'notices.reading',
    'notices.choice', 'notices.digest', 'documents.paper', 'documents.evidence', 'documents.signature',
    'documents.signature_code', 'documents.signature_withdrawal', 'documents.signer', 'documents.signature_request',
    'dossiers.change', 'dossiers.value', 'dossiers.decision', 'dossiers.document',
    'dossiers.document_decision', 'dossiers.ask', 'dossiers.ask_withdrawal',
    'dossiers.opening', 'contracts.signing', 'contracts.in_force', 'contracts.cape_period', 'contracts.amendment',
    'contracts.suspension', 'contracts.ending', 'contracts.formality', 'journeys.interview',
    'journeys.interview_version', 'journeys.action', 'journeys.goal', 'journeys.assessment', 'journeys.assessed',
    'journeys.message', 'journeys.message_reading', 'journeys.last_message', 'video.arrival', 'video.admission',
    'video.note', 'video.file', 'video.departure', 'video.invited', 'funding.entry_answers',
    'funding.exit_answers', 'leaving.document', 'leaving.export_file', 'leaving.export'] loop
    call foundation.is_erasable(tbl::regclass);
  end loop;
end $$;
call foundation.is_erasable('foundation.audit', 'input');
call foundation.is_erasable('appointments.appointment', 'about, member_zone');
call foundation.is_erasable('appointments.placing', 'place, why');
call foundation.is_erasable('appointments.cancellation', 'why');
call foundation.is_erasable('journeys.hand_over', 'note');
call foundation.is_erasable('funding.outcome', 'note');
call foundation.is_erasable('leaving.closing', 'note');
call foundation.is_erasable('people.person', 'given_name, family_name');

-- What nobody but its author is shown is erased all the same.
drop policy own_draft on journeys.interview_draft;
create policy own_draft on journeys.interview_draft as restrictive
  using (author = foundation.current_person() or foundation.is_erasing())
  with check (author = foundation.current_person());
drop policy seen_by_circle on journeys.private_note;
create policy seen_by_circle on journeys.private_note as restrictive
  using (foundation.is_erasing() or person <> foundation.current_person() and (author = foundation.current_person()
    or exists (select from journeys.note_reader r where r.cooperative = private_note.cooperative
      and r.note = private_note.id and r.reader = foundation.current_person())
    or circle and exists (select from people.mandate m where m.cooperative = private_note.cooperative
      and m.person = foundation.current_person() and m.role = 'adviser'
      and (m.until is null or m.until >= current_date))))
  with check (author = foundation.current_person());
drop policy between_two on journeys.message;
create policy between_two on journeys.message as restrictive
  using (foundation.current_person() in (person, adviser) or foundation.is_erasing()
    or exists (select from journeys.past_opening o where o.cooperative = message.cooperative
      and o.person = message.person and o.adviser = foundation.current_person()))
  with check (author = foundation.current_person());
drop policy own_person on people.saved_list;
create policy own_person on people.saved_list as restrictive
  using (person = foundation.current_person() or foundation.is_erasing())
  with check (person = foundation.current_person());

drop policy own_person on people.draft;
create policy own_person on people.draft as restrictive
  using (person = foundation.current_person() or foundation.is_erasing())
  with check (person = foundation.current_person());

-- Takes a paper away once nothing names it; whatever still does keeps it by its foreign key.
create function foundation.drop_paper(cooperative_ int, hash_ text) returns boolean language plpgsql as $$
begin
  delete from documents.paper where cooperative = cooperative_ and hash = hash_;
  return found;
exception when foreign_key_violation then return false;
end $$;

-- Whether a person holds a role in another cooperative: asked as that person, who sees all of theirs.
create function privacy.is_elsewhere(person_ uuid, day date) returns boolean language plpgsql as $$
declare
  before text := current_setting('ensemble.person', true);
  answer boolean;
begin
  perform set_config('ensemble.person', person_::text, true);
  select exists (select from people.mandate m where m.person = person_
    and m.cooperative <> foundation.current_cooperative() and (m.until is null or m.until >= day)) into answer;
  perform set_config('ensemble.person', coalesce(before, ''), true);
  return answer;
end $$;

-- How long what is held is kept, from a date on, with what says so. Null: as long as the company lives.
create table privacy.term (
  name text not null check (name ~ '^[a-z-]+$'),
  months int check (months > 0),
  starts_on date not null,
  source text not null,
  primary key (name, starts_on)
);
grant select on privacy.term to ensemble_app;
insert into privacy.term (name, months, starts_on, source) values
  ('contracts', 60, '2008-06-19', 'C. trav. art. L3243-4 et D1221-26 ; C. civ. art. 2224 : cinq ans'),
  ('accounting', 120, '2000-09-21', 'C. com. art. L123-22 : dix ans'),
  ('customers', 120, '2000-09-21', 'C. com. art. L123-22 : dix ans, avec les factures qui les nomment'),
  ('identity', 120, '2000-09-21', 'C. com. art. L123-22 : dix ans, comme la dernière des pièces qui nomment la personne'),
  ('members', null, '2018-05-25', 'C. com. art. L228-1 et L225-117 : la vie de la société, puis cinq ans'),
  ('funding', 120, '2021-06-24', 'Règlement (UE) 2021/1060 art. 82 ; dix ans en cas d’aide d’État'),
  ('participants', 60, '2021-06-24', 'Règlement (UE) 2021/1060 art. 82 : cinq ans après le 31 décembre de l’année du dernier versement ; dix ans en cas d’aide d’État'),
  ('candidates', 24, '2018-05-25', 'CNIL, guide du recrutement : deux ans après le dernier contact'),
  ('support', 24, '2021-03-11', 'CNIL, référentiel de l’accompagnement social : deux ans après le dernier contact'),
  ('current', 12, '2018-05-25', 'RGPD art. 5.1.e : plus d’utilité un an après le départ'),
  ('account', 12, '2018-05-25', 'RGPD art. 5.1.e : plus d’utilité un an après le départ'),
  ('letters', 12, '2018-05-25', 'RGPD art. 5.1.e : plus d’utilité au bout d’un an'),
  ('logs', 12, '2021-10-14', 'CNIL, délibération 2021-122 : un an au plus'),
  ('requests', 60, '2018-05-25', 'RGPD art. 5.2 et C. civ. art. 2224 : la preuve de la réponse, cinq ans');

-- What a person asks of their data, by their account or by a letter; answered within one month (GDPR art. 12).
create table privacy.request (
  cooperative int not null references network.cooperative,
  id uuid not null,
  person uuid not null references people.person,
  kind text not null check (kind in ('access', 'erasure', 'rectification', 'objection', 'restriction')),
  told text not null default '' check (length(told) <= 2000),
  via text not null check (via in ('account', 'letter')),
  asked_on date not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (cooperative, id)
);
create index on privacy.request (cooperative, person);
call foundation.belongs_to_cooperative('privacy.request', 'select, insert');

-- Two months more where it is complex, told to the person with the reason.
create table privacy.extension (
  cooperative int not null,
  request uuid not null,
  reason text not null check (length(reason) between 1 and 1000),
  extended_at timestamptz not null,
  extended_by uuid,
  primary key (cooperative, request),
  foreign key (cooperative, request) references privacy.request (cooperative, id)
);
call foundation.belongs_to_cooperative('privacy.extension', 'select, insert');

create table privacy.answer (
  cooperative int not null,
  request uuid not null,
  outcome text not null check (outcome in ('done', 'partly', 'refused')),
  reason text not null default '' check (length(reason) <= 2000 and (reason <> '' or outcome <> 'refused')),
  paper text,
  answered_at timestamptz not null,
  answered_by uuid,
  primary key (cooperative, request),
  foreign key (cooperative, request) references privacy.request (cooperative, id),
  foreign key (cooperative, paper) references documents.paper (cooperative, hash)
);
call foundation.belongs_to_cooperative('privacy.answer', 'select, insert');
do $$ declare tbl text; begin
  foreach tbl in array array['privacy.request', 'privacy.extension', 'privacy.answer'] loop
    call foundation.is_erasable(tbl::regclass);
  end loop;
end $$;

-- A dispute suspends every erasure until a day or until it is over.
create table privacy.hold (
  cooperative int not null references network.cooperative,
  id uuid not null,
  person uuid not null references people.person,
  reason text not null check (length(reason) between 1 and 400),
  since date not null,
  until date not null check (until >= since),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, id)
);
create index on privacy.hold (cooperative, person);
call foundation.belongs_to_cooperative('privacy.hold', 'select, insert');
call foundation.never_changes('privacy.hold');

create table privacy.hold_lifting (
  cooperative int not null,
  hold uuid not null,
  lifted_on date not null,
  lifted_at timestamptz not null,
  lifted_by uuid,
  primary key (cooperative, hold),
  foreign key (cooperative, hold) references privacy.hold (cooperative, id)
);
call foundation.belongs_to_cooperative('privacy.hold_lifting', 'select, insert');
call foundation.never_changes('privacy.hold_lifting');

-- The proof of an erasure without what was erased: when, by whom, of how many, by which text.
create table privacy.execution (
  cooperative int not null references network.cooperative,
  id uuid not null,
  how text not null check (how in ('asked', 'term')),
  executed_on date not null,
  executed_at timestamptz not null,
  executed_by uuid,
  primary key (cooperative, id)
);
call foundation.belongs_to_cooperative('privacy.execution', 'select, insert');
call foundation.never_changes('privacy.execution');

create table privacy.execution_line (
  cooperative int not null,
  execution uuid not null,
  holding text not null,
  people int not null check (people >= 0),
  erased_rows int not null check (erased_rows >= 0),
  source text not null,
  primary key (cooperative, execution, holding),
  foreign key (cooperative, execution) references privacy.execution (cooperative, id)
);
call foundation.belongs_to_cooperative('privacy.execution_line', 'select, insert');
call foundation.never_changes('privacy.execution_line');

-- What was erased of whom: `left_on` is the day they left, or while they are here that of the erasure. Once.
create table privacy.erased (
  cooperative int not null,
  person uuid not null references people.person,
  holding text not null,
  left_on date not null,
  execution uuid not null,
  primary key (cooperative, person, holding, left_on),
  foreign key (cooperative, execution) references privacy.execution (cooperative, id)
);
call foundation.belongs_to_cooperative('privacy.erased', 'select, insert');
call foundation.never_changes('privacy.erased');

create function privacy.refuse_held() returns trigger language plpgsql as $$
begin
  if exists (select from privacy.hold h join privacy.execution e on e.cooperative = h.cooperative
      and e.id = new.execution
    where h.cooperative = new.cooperative and h.person = new.person
      and e.executed_on between h.since and h.until
      and not exists (select from privacy.hold_lifting l where l.cooperative = h.cooperative and l.hold = h.id
        and l.lifted_on <= e.executed_on)) then
    raise exception 'what is held of % is kept for a dispute', new.person using errcode = 'EN013';
  end if;
  return new;
end $$;
create trigger refuse_held before insert on privacy.erased
  for each row execute function privacy.refuse_held();

-- A file of everything about somebody was taken away, by whom.
create table privacy.extraction (
  cooperative int not null references network.cooperative,
  id uuid not null,
  person uuid not null references people.person,
  taken_by uuid not null references people.person,
  taken_at timestamptz not null,
  primary key (cooperative, id)
);
create index on privacy.extraction (cooperative, person, taken_at desc);
call foundation.belongs_to_cooperative('privacy.extraction', 'select, insert');
call foundation.is_erasable('privacy.extraction');

-- Which parts of a file lay open to whoever opened it.
alter table dossiers.opening add column parts text[] not null default '{}';
create index on dossiers.opening (cooperative, day);

-- Whoever handles data for the cooperative, by a contract (GDPR art. 28).
create table privacy.processor (
  cooperative int not null references network.cooperative,
  id uuid not null,
  name text not null check (length(name) between 1 and 120),
  kind text not null check (kind in ('host', 'platform', 'bank', 'payroll', 'mail', 'video', 'other')),
  service text not null check (length(service) between 1 and 300),
  place text not null check (length(place) between 1 and 80),
  contract_on date,
  contact text not null default '' check (length(contact) <= 200),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, id),
  unique (cooperative, name)
);
call foundation.belongs_to_cooperative('privacy.processor', 'select, insert, update');

create table privacy.processor_retirement (
  cooperative int not null,
  processor uuid not null,
  retired_at timestamptz not null,
  retired_by uuid,
  primary key (cooperative, processor),
  foreign key (cooperative, processor) references privacy.processor (cooperative, id)
);
call foundation.belongs_to_cooperative('privacy.processor_retirement', 'select, insert');

-- What the cooperative does with data outside this program, told by whoever keeps the register (GDPR art. 30).
create table privacy.processing (
  cooperative int not null references network.cooperative,
  id uuid not null,
  name text not null check (length(name) between 1 and 120),
  purpose text not null check (length(purpose) between 1 and 500),
  basis text not null check (length(basis) between 1 and 300),
  whose text not null check (length(whose) between 1 and 200),
  data text not null check (length(data) between 1 and 500),
  recipients text not null check (length(recipients) between 1 and 300),
  kept text not null check (length(kept) between 1 and 200),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, id),
  unique (cooperative, name)
);
call foundation.belongs_to_cooperative('privacy.processing', 'select, insert, update');

create table privacy.processing_retirement (
  cooperative int not null,
  processing uuid not null,
  retired_at timestamptz not null,
  retired_by uuid,
  primary key (cooperative, processing),
  foreign key (cooperative, processing) references privacy.processing (cooperative, id)
);
call foundation.belongs_to_cooperative('privacy.processing_retirement', 'select, insert');

-- A breach of data: told to the authority within 72 hours of being known, or why not (GDPR art. 33 and 34; R9.07).
create table privacy.breach (
  cooperative int not null references network.cooperative,
  id uuid not null,
  found_at timestamptz not null,
  what text not null check (length(what) between 1 and 2000),
  data text not null check (length(data) between 1 and 1000),
  people int not null check (people >= 0),
  consequences text not null check (length(consequences) between 1 and 2000),
  measures text not null check (length(measures) between 1 and 2000),
  recorded_at timestamptz not null check (recorded_at >= found_at),
  recorded_by uuid,
  primary key (cooperative, id)
);
call foundation.belongs_to_cooperative('privacy.breach', 'select, insert');
call foundation.never_changes('privacy.breach');

create table privacy.breach_step (
  cooperative int not null,
  breach uuid not null,
  step text not null check (step in ('authority', 'persons', 'closing')),
  done boolean not null,
  on_day date not null,
  note text not null check (length(note) between 1 and 1000),
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (cooperative, breach, step),
  foreign key (cooperative, breach) references privacy.breach (cooperative, id)
);
call foundation.belongs_to_cooperative('privacy.breach_step', 'select, insert');
call foundation.never_changes('privacy.breach_step');

-- Since when nothing binds a person to the cooperative any more: no role, no contract, no activity. Null: they are here.
create view privacy.departure with (security_invoker = true) as
  select b.cooperative, b.person, case when bool_or(b.until is null) then null else max(b.until) end as left_on
  from (select cooperative, person, until from people.mandate
      union all select cooperative, person, until from contracts.in_force
      union all select cooperative, person, until from activities.membership
      union all select cooperative, person, until from contracts.association) b
  group by b.cooperative, b.person;
grant select on privacy.departure to ensemble_app;

-- Where each request stands.
create view privacy.request_standing with (security_invoker = true) as
  select r.*, case when x.request is null then (r.asked_on + interval '1 month')::date
      else (r.asked_on + interval '3 months')::date end as due_on,
    x.reason as extended_for, a.outcome, a.reason, a.paper, a.answered_at, a.answered_by
  from privacy.request r
    left join privacy.extension x on x.cooperative = r.cooperative and x.request = r.id
    left join privacy.answer a on a.cooperative = r.cooperative and a.request = r.id;
grant select on privacy.request_standing to ensemble_app;
