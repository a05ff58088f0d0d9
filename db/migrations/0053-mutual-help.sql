-- Mutual help goes on: where people are, words that everybody knows for what they can do, messages between a few, what
-- a link leads to, archives taken over.

-- Where somebody is found, by their town; it is read by whom they say, as every other field.
alter table directory.scope drop constraint scope_field_check;
alter table directory.scope add constraint scope_field_check check (field in ('about', 'skill', 'sector', 'place',
  'language', 'availability', 'asked', 'email', 'phone', 'town'));

-- Where that lies. `exact`: they pointed at it; else it is the middle of their town.
create table directory.spot (
  cooperative int not null,
  person uuid not null,
  field text not null default 'town' check (field = 'town'),
  latitude numeric(7, 5) not null check (latitude between -90 and 90),
  longitude numeric(8, 5) not null check (longitude between -180 and 180),
  exact boolean not null,
  primary key (cooperative, person),
  foreign key (cooperative, person, field) references directory.scope (cooperative, person, field)
);
call foundation.belongs_to_cooperative('directory.spot', 'select, insert, delete');
create policy seen_by_network on directory.spot for select
  using (exists (select from directory.scope s join directory.listing l on l.cooperative = s.cooperative
      and l.person = s.person
    where s.cooperative = spot.cooperative and s.person = spot.person and s.field = spot.field
      and s.scope in ('network', 'public') and l.reach <> 'cooperative'));

-- A list of terms for skills that others keep (ROME 4.0: trades and competences; ESCO), the version that holds here, and who brought it in.
create table directory.vocabulary (
  cooperative int not null references network.cooperative,
  scheme text not null check (scheme in ('rome', 'rome-competence', 'esco')),
  version text not null check (length(version) between 1 and 40),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, scheme)
);
call foundation.belongs_to_cooperative('directory.vocabulary', 'select, insert, update (version, set_at, set_by)');

-- `left_in`: the version that no longer has it; whoever said it keeps it.
create table directory.term (
  cooperative int not null,
  scheme text not null,
  code text not null check (length(code) between 1 and 200),
  label text not null check (length(label) between 1 and 300),
  left_in text,
  primary key (cooperative, scheme, code),
  foreign key (cooperative, scheme) references directory.vocabulary (cooperative, scheme)
);
call foundation.belongs_to_cooperative('directory.term', 'select, insert, update (label, left_in)');

-- What it is called, its own label and the others: each is found as it is compared.
create table directory.term_name (
  cooperative int not null,
  scheme text not null,
  code text not null,
  name text not null check (length(name) between 1 and 300),
  primary key (cooperative, scheme, code, name),
  foreign key (cooperative, scheme, code) references directory.term (cooperative, scheme, code)
);
create index on directory.term_name using gin (foundation.plain(name) public.gin_trgm_ops);
create index on directory.term_name (cooperative, foundation.plain(name));
call foundation.belongs_to_cooperative('directory.term_name', 'select, insert, delete');

-- Words of one’s own that mean a term, so that both are one in the directory.
create table directory.tag_term (
  cooperative int not null,
  tag text not null check (length(tag) between 1 and 80),
  scheme text not null,
  code text not null,
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, tag),
  foreign key (cooperative, scheme, code) references directory.term (cooperative, scheme, code)
);
call foundation.belongs_to_cooperative('directory.tag_term',
  'select, insert, update (scheme, code, set_at, set_by)');

-- Which term a skill is; none where it is in one’s own words.
alter table directory.fact add column scheme text, add column code text,
  add check (scheme is null = (code is null)),
  add foreign key (cooperative, scheme, code) references directory.term (cooperative, scheme, code);
create index on directory.fact (cooperative, scheme, code) where code is not null;
grant update (label, scheme, code) on directory.fact to ensemble_app;

-- A thread between a few is read by them alone.
alter table threads.thread add column direct boolean not null default false,
  add check (not (direct and working_group is not null)),
  drop constraint thread_title_check,
  add constraint thread_title_check check (length(title) <= 140 and (direct or length(title) > 0));
create index on threads.thread (cooperative) where direct;

create table threads.participant (
  cooperative int not null,
  thread uuid not null,
  person uuid not null references people.person,
  set_at timestamptz not null,
  left_at timestamptz,
  primary key (cooperative, thread, person),
  foreign key (cooperative, thread) references threads.thread (cooperative, id)
);
create index on threads.participant (cooperative, person);
call foundation.belongs_to_cooperative('threads.participant', 'select, insert, update (left_at), delete');

-- What an address in a message leads to, asked once: its words, and nothing else of it. Without a title nothing is
-- shown; taken away by its author nothing of it is kept.
create table threads.link_preview (
  cooperative int not null,
  item uuid not null,
  url text not null check (length(url) between 1 and 2000 and url ~ '^https?://'),
  title text not null default '' check (length(title) <= 200),
  description text not null default '' check (length(description) <= 400),
  site text not null default '' check (length(site) <= 100),
  taken_away boolean not null default false,
  set_at timestamptz not null,
  primary key (cooperative, item, url),
  foreign key (cooperative, item) references threads.item (cooperative, id),
  check (not taken_away or title || description || site = '')
);
call foundation.belongs_to_cooperative('threads.link_preview',
  'select, insert, update (title, description, site, taken_away), delete');

-- What came with an archive was written by somebody of the house, or by a name without account.
alter table threads.item alter column person drop not null,
  add column author text check (length(author) between 1 and 120),
  add check (person is not null or author is not null),
  drop constraint item_via_check, add constraint item_via_check check (via in ('page', 'mail', 'import'));

-- Of an archive, what became of each message and of each subject: what is brought twice is there once.
create table threads.imported (
  cooperative int not null,
  working_group uuid not null,
  source text not null check (length(source) between 1 and 400),
  item uuid not null,
  primary key (cooperative, working_group, source),
  foreign key (cooperative, working_group) references groups.working_group (cooperative, id),
  foreign key (cooperative, item) references threads.item (cooperative, id)
);
create index on threads.imported (cooperative, item);
call foundation.belongs_to_cooperative('threads.imported', 'select, insert');

create table threads.imported_subject (
  cooperative int not null,
  working_group uuid not null,
  source text not null check (length(source) between 1 and 400),
  thread uuid not null,
  primary key (cooperative, working_group, source),
  foreign key (cooperative, working_group) references groups.working_group (cooperative, id),
  foreign key (cooperative, thread) references threads.thread (cooperative, id)
);
create index on threads.imported_subject (cooperative, thread);
call foundation.belongs_to_cooperative('threads.imported_subject', 'select, insert');
