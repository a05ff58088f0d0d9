-- The models of documents as HR writes them, and papers signed on line with an evidence that proves itself.

-- Each saving is a version; the newest holds. `subject` names what the model prints: "contracts.cesa".
create table documents.template (
  cooperative int not null references network.cooperative,
  subject text not null check (subject ~ '^[a-z]+\.[a-z-]+$'),
  version int not null check (version > 0),
  body text not null check (length(body) between 1 and 60000),
  saved_at timestamptz not null,
  saved_by uuid,
  primary key (cooperative, subject, version)
);
call foundation.belongs_to_cooperative('documents.template', 'select, insert');
call foundation.never_changes('documents.template');

-- A paper put before those who must sign it, in the order of their places.
create table documents.signature_request (
  cooperative int not null references network.cooperative,
  id uuid not null,
  -- What it is about: "contract:<id>".
  about text not null,
  title text not null check (length(title) between 1 and 200),
  paper text not null,
  requested_at timestamptz not null,
  requested_by uuid,
  primary key (cooperative, id),
  foreign key (cooperative, paper) references documents.paper (cooperative, hash)
);
create index on documents.signature_request (cooperative, about);
call foundation.belongs_to_cooperative('documents.signature_request', 'select, insert');
call foundation.never_changes('documents.signature_request');

create table documents.signer (
  cooperative int not null,
  request uuid not null,
  place smallint not null check (place > 0),
  person uuid not null references people.person,
  -- In what capacity: "Entrepreneuse", "Pour la coopérative".
  capacity text not null check (length(capacity) between 1 and 120),
  primary key (cooperative, request, place),
  unique (cooperative, request, person),
  foreign key (cooperative, request) references documents.signature_request (cooperative, id)
);
create index on documents.signer (cooperative, person);
call foundation.belongs_to_cooperative('documents.signer', 'select, insert');
call foundation.never_changes('documents.signer');

create table documents.signature_withdrawal (
  cooperative int not null,
  request uuid not null,
  reason text not null check (length(reason) between 1 and 200),
  withdrawn_at timestamptz not null,
  withdrawn_by uuid,
  primary key (cooperative, request),
  foreign key (cooperative, request) references documents.signature_request (cooperative, id)
);
call foundation.belongs_to_cooperative('documents.signature_withdrawal', 'select, insert');
call foundation.never_changes('documents.signature_withdrawal');

-- A code of six figures sent to the signer's address: only its hash is kept, tries are counted.
create table documents.signature_code (
  cooperative int not null,
  request uuid not null,
  person uuid not null,
  sent_at timestamptz not null,
  sent_to text not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  tries smallint not null default 0 check (tries between 0 and 5),
  -- When the signer gave it back: for a quarter of an hour they may sign.
  proved_at timestamptz,
  primary key (cooperative, request, person, sent_at),
  foreign key (cooperative, request, person) references documents.signer (cooperative, request, person)
);
call foundation.belongs_to_cooperative('documents.signature_code', 'select, insert, update (tries, proved_at)');

-- Each signature is sealed to the one before: SHA-256 of what is written here and of the seal before it.
create table documents.signature (
  cooperative int not null,
  request uuid not null,
  place smallint not null,
  person uuid not null,
  name text not null,
  email text not null,
  consent text not null,
  code_sent_at timestamptz not null,
  signed_at timestamptz not null,
  previous_seal text not null,
  seal text not null check (seal ~ '^[0-9a-f]{64}$'),
  primary key (cooperative, request, place),
  unique (cooperative, request, person),
  foreign key (cooperative, request, place) references documents.signer (cooperative, request, place)
);
call foundation.belongs_to_cooperative('documents.signature', 'select, insert');
call foundation.never_changes('documents.signature');

-- The evidence of a request that everyone signed: a paper of its own, kept under its hash.
create table documents.evidence (
  cooperative int not null,
  request uuid not null,
  paper text not null,
  sealed_at timestamptz not null,
  primary key (cooperative, request),
  foreign key (cooperative, request) references documents.signature_request (cooperative, id),
  foreign key (cooperative, paper) references documents.paper (cooperative, hash)
);
call foundation.belongs_to_cooperative('documents.evidence', 'select, insert');
call foundation.never_changes('documents.evidence');
