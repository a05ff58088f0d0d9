-- The documents that a personal file needs: each given with its paper, perhaps until a day, perhaps refused.
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
  given_at timestamptz not null,
  given_by uuid,
  primary key (cooperative, id),
  foreign key (cooperative, paper) references documents.paper (cooperative, hash)
);
create index on dossiers.document (cooperative, person, kind, given_at desc);
create index on dossiers.document (cooperative, ends_on) where ends_on is not null;
call foundation.belongs_to_cooperative('dossiers.document', 'select, insert');

create table dossiers.document_refusal (
  cooperative int not null,
  document uuid not null,
  reason text not null check (length(reason) between 1 and 400),
  refused_at timestamptz not null,
  refused_by uuid not null,
  primary key (cooperative, document),
  foreign key (cooperative, document) references dossiers.document (cooperative, id)
);
call foundation.belongs_to_cooperative('dossiers.document_refusal', 'select, insert');
