-- What an activity and the cooperative show of themselves on paper, and the keys people make for their programs.

-- The logo of an activity is a paper of the cooperative: kept once, never changed.
alter table activities.activity drop column logo;
alter table activities.activity add column logo text,
  add foreign key (cooperative, logo) references documents.paper (cooperative, hash);

-- The head of the cooperative's own paper.
create table documents.letterhead (
  cooperative int not null references network.cooperative,
  logo text,
  changed_at timestamptz not null,
  changed_by uuid,
  foreign key (cooperative, logo) references documents.paper (cooperative, hash),
  primary key (cooperative)
);
call foundation.belongs_to_cooperative('documents.letterhead', 'select, insert, update');

-- A key by which a program of a person calls the API with that person's rights, in this cooperative only. Only the
-- hash of its secret is kept.
create table people.api_token (
  cooperative int not null references network.cooperative,
  id uuid not null,
  person uuid not null references people.person,
  name text not null check (length(name) between 1 and 80),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  made_at timestamptz not null,
  ends_on date not null,
  last_used_at timestamptz,
  unique (cooperative, hash),
  primary key (cooperative, id)
);
create index on people.api_token (cooperative, person);
call foundation.belongs_to_cooperative('people.api_token', 'select, insert, update (last_used_at)');

create table people.api_token_revocation (
  cooperative int not null,
  token uuid not null,
  revoked_at timestamptz not null,
  revoked_by uuid,
  foreign key (cooperative, token) references people.api_token (cooperative, id),
  primary key (cooperative, token)
);
call foundation.belongs_to_cooperative('people.api_token_revocation', 'select, insert');

-- A session opened by a passkey that asked its holder for a finger, a face or a code stands for two factors.
alter table auth.session add column "byPasskey" boolean;
