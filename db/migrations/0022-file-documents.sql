-- What somebody is asked to give: which document, why, by which day; perhaps no longer needed.
create table dossiers.ask (
  cooperative int not null references network.cooperative,
  id uuid not null,
  person uuid not null references people.person,
  kind text not null check (kind in ('identity', 'permit', 'bank', 'health-cover', 'diploma', 'driving-licence',
    'disability', 'parental-authorisation', 'other')),
  label text not null default '' check (length(label) <= 120 and (kind <> 'other' or label <> '')),
  reason text not null check (length(reason) between 1 and 400),
  due_on date not null,
  asked_at timestamptz not null,
  asked_by uuid references people.person,
  primary key (cooperative, id)
);
create index on dossiers.ask (cooperative, person, kind);
create index on dossiers.ask (cooperative, due_on);
call foundation.belongs_to_cooperative('dossiers.ask', 'select, insert');

create table dossiers.ask_withdrawal (
  cooperative int not null,
  ask uuid not null,
  withdrawn_at timestamptz not null,
  withdrawn_by uuid,
  primary key (cooperative, ask),
  foreign key (cooperative, ask) references dossiers.ask (cooperative, id)
);
call foundation.belongs_to_cooperative('dossiers.ask_withdrawal', 'select, insert');

-- The documents that a personal file needs: each given with its paper, perhaps until a day, perhaps because it was
-- asked for; then accepted or refused, once.
create table dossiers.document (
  cooperative int not null references network.cooperative,
  id uuid not null,
  person uuid not null references people.person,
  kind text not null check (kind in ('identity', 'permit', 'bank', 'health-cover', 'diploma', 'driving-licence',
    'disability', 'parental-authorisation', 'other')),
  label text not null default '' check (length(label) <= 120 and (kind <> 'other' or label <> '')),
  given_on date not null,
  ends_on date check (ends_on >= given_on),
  paper text not null,
  answers uuid,
  given_at timestamptz not null,
  given_by uuid,
  primary key (cooperative, id),
  foreign key (cooperative, paper) references documents.paper (cooperative, hash),
  foreign key (cooperative, answers) references dossiers.ask (cooperative, id)
);
create index on dossiers.document (cooperative, person, kind, given_at desc);
create index on dossiers.document (cooperative, ends_on) where ends_on is not null;
create index on dossiers.document (cooperative, answers) where answers is not null;
call foundation.belongs_to_cooperative('dossiers.document', 'select, insert');

create table dossiers.document_decision (
  cooperative int not null,
  document uuid not null,
  accepted boolean not null,
  reason text not null default '' check (length(reason) <= 400 and (accepted or reason <> '')),
  decided_at timestamptz not null,
  decided_by uuid not null references people.person,
  primary key (cooperative, document),
  foreign key (cooperative, document) references dossiers.document (cooperative, id)
);
call foundation.belongs_to_cooperative('dossiers.document_decision', 'select, insert');

-- Whose document it is does not accept it.
create function dossiers.refuse_own_document() returns trigger language plpgsql as $$
begin
  if exists (select from dossiers.document d where d.cooperative = new.cooperative and d.id = new.document
      and d.person = new.decided_by) then
    raise exception 'document % is not decided by whose it is', new.document using errcode = 'EN008';
  end if;
  return new;
end $$;
create trigger refuse_own_document before insert on dossiers.document_decision
  for each row execute function dossiers.refuse_own_document();
