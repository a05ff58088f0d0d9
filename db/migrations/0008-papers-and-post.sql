-- Papers kept once by the hash of their bytes, and the post that carries them.
create schema documents;
grant usage on schema documents to ensemble_app;

-- A paper is what was received or sent, byte for byte: it lies beside the rows it proves, so that one commit and one
-- backup hold both, and it never changes (conservation, R3.04).
create table documents.paper (
  cooperative int not null references network.cooperative,
  hash text not null,
  media_type text not null check (media_type ~ '^[a-z]+/[a-z0-9.+-]+$'),
  size_bytes int not null generated always as (length(bytes)) stored,
  bytes bytea not null check (length(bytes) between 1 and 20000000),
  kept_at timestamptz not null,
  check (hash = encode(sha256(bytes), 'hex')),
  primary key (cooperative, hash)
);
-- What comes is compressed already.
alter table documents.paper alter column bytes set storage external;
call foundation.belongs_to_cooperative('documents.paper', 'select, insert');
call foundation.never_changes('documents.paper');

-- Mail of a cooperative stands beside that of the sign-in, which belongs to none. `about` names what it is about
-- ("invoice:<id>"); `attachments` are papers: [{"paper": hash, "name": …}]. The post office sees all of it.
alter table people.mail
  add column cooperative int references network.cooperative,
  add column about text,
  add column from_name text,
  add column reply_to text,
  add column attachments jsonb not null default '[]',
  add column refused_at timestamptz,
  add check (sent_at is null or refused_at is null),
  add check (cooperative is not null or (about is null and attachments = '[]'));
create index on people.mail (cooperative, about, at) where about is not null;
create function foundation.is_post_office() returns boolean language sql stable parallel safe
  return coalesce(current_setting('ensemble.post_office', true), '') = 'on';
alter table people.mail enable row level security;
alter table people.mail force row level security;
create policy seen_by_cooperative_and_post on people.mail using (
  cooperative is null or cooperative = foundation.current_cooperative() or foundation.is_post_office());
