-- Mutual help: who knows what and wishes to be asked, what is said, asked and offered, what is kept, what is needed.

-- Who wishes to be found, and how far: nobody is listed who has not said so.
create schema directory;
grant usage on schema directory to ensemble_app;

create table directory.listing (
  cooperative int not null references network.cooperative,
  person uuid not null references people.person,
  reach text not null check (reach in ('cooperative', 'network', 'public')),
  set_at timestamptz not null,
  primary key (cooperative, person)
);
call foundation.belongs_to_cooperative('directory.listing', 'select, insert, update (reach, set_at), delete');

-- Who may read each field. A field reaches no further than its listing, whatever stands here.
create table directory.scope (
  cooperative int not null references network.cooperative,
  person uuid not null references people.person,
  field text not null check (field in ('about', 'skill', 'sector', 'place', 'language', 'availability', 'asked',
    'email', 'phone')),
  scope text not null check (scope in ('me', 'cooperative', 'network', 'public')),
  primary key (cooperative, person, field)
);
call foundation.belongs_to_cooperative('directory.scope', 'select, insert, update (scope), delete');

create table directory.fact (
  cooperative int not null,
  person uuid not null,
  field text not null,
  position smallint not null check (position between 0 and 19),
  label text not null check (length(label) between 1 and 1000),
  primary key (cooperative, person, field, position),
  foreign key (cooperative, person, field) references directory.scope (cooperative, person, field)
);
create index on directory.fact using gin (foundation.plain(label) public.gin_trgm_ops);
create index on directory.fact (cooperative, field, foundation.plain(label));
call foundation.belongs_to_cooperative('directory.fact', 'select, insert, delete');

-- The cooperatives of one network read what was opened to it, and nothing else of each other.
create function directory.is_of_network(other int) returns boolean language sql stable parallel safe as $$
  select exists (select from network.cooperative here join network.cooperative there on there.network = here.network
    where here.id = foundation.current_cooperative() and there.id = other)
$$;
create policy seen_by_network on directory.listing for select
  using (reach <> 'cooperative' and directory.is_of_network(cooperative));
create policy seen_by_network on directory.scope for select
  using (scope in ('network', 'public') and directory.is_of_network(cooperative));
create policy seen_by_network on directory.fact for select
  using (exists (select from directory.scope s join directory.listing l on l.cooperative = s.cooperative
      and l.person = s.person
    where s.cooperative = fact.cooperative and s.person = fact.person and s.field = fact.field
      and s.scope in ('network', 'public') and l.reach <> 'cooperative'));

-- A search that somebody keeps, and whom it had found when they were last told.
create table directory.saved_search (
  cooperative int not null references network.cooperative,
  id uuid not null,
  person uuid not null references people.person,
  name text not null check (length(name) between 1 and 60),
  asked jsonb not null,
  set_at timestamptz not null,
  primary key (cooperative, id),
  unique (cooperative, person, name)
);
call foundation.belongs_to_cooperative('directory.saved_search', 'select, insert, delete');

create table directory.saved_hit (
  cooperative int not null,
  search uuid not null,
  person uuid not null references people.person,
  primary key (cooperative, search, person),
  foreign key (cooperative, search) references directory.saved_search (cooperative, id) on delete cascade
);
create index on directory.saved_hit (cooperative, person);
call foundation.belongs_to_cooperative('directory.saved_hit', 'select, insert, delete');

-- What is said: in a working group, or open to the whole cooperative.
create schema threads;
grant usage on schema threads to ensemble_app;

create table threads.thread (
  cooperative int not null references network.cooperative,
  id uuid not null,
  working_group uuid,
  title text not null check (length(title) between 1 and 140),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, id),
  foreign key (cooperative, working_group) references groups.working_group (cooperative, id)
);
create index on threads.thread (cooperative, working_group);
create index on threads.thread using gin (foundation.plain(title) public.gin_trgm_ops);
-- Held by whatever is done in it, so that two acts follow each other.
call foundation.belongs_to_cooperative('threads.thread', 'select, insert, update (title, working_group)');

-- What was done to a thread, by whom and why: it stays to be read.
create table threads.thread_act (
  cooperative int not null,
  id uuid not null,
  thread uuid not null,
  kind text not null check (kind in ('renamed', 'moved', 'locked', 'unlocked', 'split', 'merged')),
  why text not null default '' check (length(why) <= 400),
  other uuid,
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, id),
  foreign key (cooperative, thread) references threads.thread (cooperative, id)
);
create index on threads.thread_act (cooperative, thread, set_at);
call foundation.belongs_to_cooperative('threads.thread_act', 'select, insert');
call foundation.never_changes('threads.thread_act');

create table threads.lock (
  cooperative int not null,
  thread uuid not null,
  why text not null check (length(why) between 1 and 400),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, thread),
  foreign key (cooperative, thread) references threads.thread (cooperative, id)
);
call foundation.belongs_to_cooperative('threads.lock', 'select, insert, delete');

-- A thread whose items went into another one: its address leads there.
create table threads.merger (
  cooperative int not null,
  thread uuid not null,
  into_thread uuid not null check (into_thread <> thread),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, thread),
  foreign key (cooperative, thread) references threads.thread (cooperative, id),
  foreign key (cooperative, into_thread) references threads.thread (cooperative, id)
);
call foundation.belongs_to_cooperative('threads.merger', 'select, insert');
call foundation.never_changes('threads.merger');

create table threads.item (
  cooperative int not null,
  id uuid not null,
  thread uuid not null,
  seq int not null check (seq > 0),
  person uuid not null references people.person,
  via text not null check (via in ('page', 'mail')),
  set_at timestamptz not null,
  primary key (cooperative, id),
  unique (cooperative, thread, seq),
  foreign key (cooperative, thread) references threads.thread (cooperative, id)
);
create index on threads.item (cooperative, person);
call foundation.belongs_to_cooperative('threads.item', 'select, insert, update (thread, seq)');

-- Its text; edited, the one before stays to be read.
create table threads.version (
  cooperative int not null,
  item uuid not null,
  version smallint not null check (version > 0),
  text text not null check (length(text) between 1 and 40000),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, item, version),
  foreign key (cooperative, item) references threads.item (cooperative, id)
);
create index on threads.version using gin (foundation.plain(text) public.gin_trgm_ops);
call foundation.belongs_to_cooperative('threads.version', 'select, insert');
call foundation.never_changes('threads.version');

-- Taken back by its author, or hidden with a written reason; what was hidden may be shown again.
create table threads.removal (
  cooperative int not null,
  item uuid not null,
  kind text not null check (kind in ('deleted', 'hidden')),
  why text not null default '' check (length(why) <= 400 and (kind = 'deleted' or length(why) > 0)),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, item),
  foreign key (cooperative, item) references threads.item (cooperative, id)
);
call foundation.belongs_to_cooperative('threads.removal', 'select, insert, delete');

create table threads.mention (
  cooperative int not null,
  item uuid not null,
  person uuid not null references people.person,
  primary key (cooperative, item, person),
  foreign key (cooperative, item) references threads.item (cooperative, id)
);
create index on threads.mention (cooperative, person);
call foundation.belongs_to_cooperative('threads.mention', 'select, insert, delete');

create table threads.attachment (
  cooperative int not null,
  item uuid not null,
  position smallint not null check (position between 0 and 9),
  paper text not null,
  name text not null check (length(name) between 1 and 200),
  primary key (cooperative, item, position),
  foreign key (cooperative, item) references threads.item (cooperative, id),
  foreign key (cooperative, paper) references documents.paper (cooperative, hash)
);
call foundation.belongs_to_cooperative('threads.attachment', 'select, insert');
call foundation.never_changes('threads.attachment');

-- How far each has read: it only grows, on whichever device.
create table threads.reading (
  cooperative int not null,
  person uuid not null references people.person,
  thread uuid not null,
  seq int not null check (seq >= 0),
  set_at timestamptz not null,
  primary key (cooperative, person, thread),
  foreign key (cooperative, thread) references threads.thread (cooperative, id)
);
call foundation.belongs_to_cooperative('threads.reading', 'select, insert, update (seq, set_at), delete');
call foundation.is_erasable('threads.reading');

-- Told of each item, of what names me, or of nothing: of one thread, or of all those of a place.
create table threads.following (
  cooperative int not null,
  person uuid not null references people.person,
  thread uuid not null,
  level text not null check (level in ('watch', 'track', 'mute')),
  set_at timestamptz not null,
  primary key (cooperative, person, thread),
  foreign key (cooperative, thread) references threads.thread (cooperative, id)
);
create index on threads.following (cooperative, thread);
call foundation.belongs_to_cooperative('threads.following', 'select, insert, update (level, set_at), delete');

create table threads.place_following (
  cooperative int not null references network.cooperative,
  person uuid not null references people.person,
  working_group uuid,
  level text not null check (level in ('watch', 'track', 'mute')),
  set_at timestamptz not null,
  unique nulls not distinct (cooperative, person, working_group),
  foreign key (cooperative, working_group) references groups.working_group (cooperative, id)
);
call foundation.belongs_to_cooperative('threads.place_following', 'select, insert, update (level, set_at), delete');

-- Whoever is blocked no longer reaches the one who blocked them.
create table threads.blocking (
  cooperative int not null references network.cooperative,
  person uuid not null references people.person,
  blocked uuid not null references people.person check (blocked <> person),
  set_at timestamptz not null,
  primary key (cooperative, person, blocked)
);
create index on threads.blocking (cooperative, blocked);
call foundation.belongs_to_cooperative('threads.blocking', 'select, insert, delete');

create table threads.report (
  cooperative int not null,
  id uuid not null,
  item uuid not null,
  person uuid not null references people.person,
  why text not null check (length(why) between 1 and 400),
  set_at timestamptz not null,
  primary key (cooperative, id),
  unique (cooperative, item, person),
  foreign key (cooperative, item) references threads.item (cooperative, id)
);
call foundation.belongs_to_cooperative('threads.report', 'select, insert');
call foundation.never_changes('threads.report');
call foundation.is_erasable('threads.report');

create table threads.report_answer (
  cooperative int not null,
  report uuid not null,
  hidden boolean not null,
  why text not null check (length(why) between 1 and 400),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, report),
  foreign key (cooperative, report) references threads.report (cooperative, id)
);
call foundation.belongs_to_cooperative('threads.report_answer', 'select, insert');
call foundation.never_changes('threads.report_answer');
call foundation.is_erasable('threads.report_answer');

create table threads.poll (
  cooperative int not null,
  id uuid not null,
  thread uuid not null,
  question text not null check (length(question) between 1 and 200),
  closes_on date not null,
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, id),
  foreign key (cooperative, thread) references threads.thread (cooperative, id)
);
create index on threads.poll (cooperative, thread);
call foundation.belongs_to_cooperative('threads.poll', 'select, insert');
call foundation.never_changes('threads.poll');

create table threads.poll_option (
  cooperative int not null,
  poll uuid not null,
  position smallint not null check (position between 0 and 11),
  label text not null check (length(label) between 1 and 120),
  primary key (cooperative, poll, position),
  foreign key (cooperative, poll) references threads.poll (cooperative, id)
);
call foundation.belongs_to_cooperative('threads.poll_option', 'select, insert');
call foundation.never_changes('threads.poll_option');

create table threads.poll_vote (
  cooperative int not null,
  poll uuid not null,
  person uuid not null references people.person,
  position smallint not null,
  set_at timestamptz not null,
  primary key (cooperative, poll, person),
  foreign key (cooperative, poll, position) references threads.poll_option (cooperative, poll, position)
);
create index on threads.poll_vote (cooperative, person);
call foundation.belongs_to_cooperative('threads.poll_vote', 'select, insert, update (position, set_at)');
call foundation.is_erasable('threads.poll_vote');

-- What came of it. A closed poll never opens again.
create table threads.poll_outcome (
  cooperative int not null,
  poll uuid not null,
  text text not null check (length(text) between 1 and 1000),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, poll),
  foreign key (cooperative, poll) references threads.poll (cooperative, id)
);
call foundation.belongs_to_cooperative('threads.poll_outcome', 'select, insert');
call foundation.never_changes('threads.poll_outcome');

create function threads.refuse_late_vote() returns trigger language plpgsql as $$
begin
  if exists (select from threads.poll_outcome o where o.cooperative = new.cooperative and o.poll = new.poll) then
    raise exception 'the poll % is closed', new.poll using errcode = 'EN001';
  end if;
  return new;
end $$;
create trigger refuse_late_vote before insert or update on threads.poll_vote
  for each row execute function threads.refuse_late_vote();

-- The address to which somebody answers by mail, or begins a thread: it names the writer, and nobody guesses it.
create table threads.mail_key (
  cooperative int not null references network.cooperative,
  token text not null check (token ~ '^[a-z2-7]{32}$'),
  person uuid not null references people.person,
  thread uuid,
  working_group uuid,
  set_at timestamptz not null,
  primary key (cooperative, token),
  unique nulls not distinct (cooperative, person, thread, working_group),
  foreign key (cooperative, thread) references threads.thread (cooperative, id),
  foreign key (cooperative, working_group) references groups.working_group (cooperative, id),
  check (thread is null or working_group is null)
);
call foundation.belongs_to_cooperative('threads.mail_key', 'select, insert, delete');

-- What came by mail with each item, as it was before what others had written was taken off.
create table threads.received (
  cooperative int not null,
  item uuid not null,
  message_id text not null check (length(message_id) between 1 and 400),
  whole text not null check (length(whole) <= 400000),
  primary key (cooperative, item),
  unique (cooperative, message_id),
  foreign key (cooperative, item) references threads.item (cooperative, id)
);
call foundation.belongs_to_cooperative('threads.received', 'select, insert');
call foundation.is_erasable('threads.received');

-- What is asked and what is offered.
create schema help;
grant usage on schema help to ensemble_app;

create table help.request (
  cooperative int not null references network.cooperative,
  id uuid not null,
  kind text not null check (kind in ('need', 'offer')),
  person uuid not null references people.person,
  title text not null check (length(title) between 1 and 140),
  text text not null default '' check (length(text) <= 6000),
  by_on date,
  minutes int check (minutes between 5 and 6000),
  place text not null default '' check (length(place) <= 120),
  terms text not null check (terms in ('free', 'barter', 'paid')),
  confidential boolean not null default false,
  set_at timestamptz not null,
  primary key (cooperative, id)
);
create index on help.request (cooperative, person);
call foundation.belongs_to_cooperative('help.request',
  'select, insert, update (title, text, by_on, minutes, place, terms, confidential)');

create table help.request_skill (
  cooperative int not null,
  request uuid not null,
  label text not null check (length(label) between 1 and 80),
  primary key (cooperative, request, label),
  foreign key (cooperative, request) references help.request (cooperative, id)
);
call foundation.belongs_to_cooperative('help.request_skill', 'select, insert, delete');

create table help.request_file (
  cooperative int not null,
  request uuid not null,
  position smallint not null check (position between 0 and 9),
  paper text not null,
  name text not null check (length(name) between 1 and 200),
  primary key (cooperative, request, position),
  foreign key (cooperative, request) references help.request (cooperative, id),
  foreign key (cooperative, paper) references documents.paper (cooperative, hash)
);
call foundation.belongs_to_cooperative('help.request_file', 'select, insert');
call foundation.never_changes('help.request_file');

-- Where it stands: the last step holds.
create table help.step (
  cooperative int not null,
  request uuid not null,
  position smallint not null check (position > 0),
  state text not null check (state in ('open', 'matched', 'resolved', 'expired', 'withdrawn')),
  note text not null default '' check (length(note) <= 1000),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, request, position),
  foreign key (cooperative, request) references help.request (cooperative, id)
);
call foundation.belongs_to_cooperative('help.step', 'select, insert');
call foundation.never_changes('help.step');
call foundation.is_erasable('help.step', 'note');

create view help.standing with (security_invoker = true) as
  select r.cooperative, r.id as request, coalesce(s.state, 'draft') as state, coalesce(s.set_at, r.set_at) as since,
    coalesce(s.position, 0) as position
  from help.request r left join lateral (select s.state, s.set_at, s.position from help.step s
    where s.cooperative = r.cooperative and s.request = r.id order by s.position desc limit 1) s on true;
grant select on help.standing to ensemble_app;

-- Who was thought of and why; asked once, politely, and free to say no or later.
create table help.suggestion (
  cooperative int not null,
  request uuid not null,
  person uuid not null references people.person,
  why jsonb not null,
  set_at timestamptz not null,
  answer text check (answer in ('no', 'later')),
  later_on date check ((answer is not distinct from 'later') = (later_on is not null)),
  answered_at timestamptz check ((answer is null) = (answered_at is null)),
  primary key (cooperative, request, person),
  foreign key (cooperative, request) references help.request (cooperative, id)
);
create index on help.suggestion (cooperative, person);
call foundation.belongs_to_cooperative('help.suggestion',
  'select, insert, update (answer, later_on, answered_at)');
call foundation.is_erasable('help.suggestion');

-- Who says « I can help », and who was chosen.
create table help.hand (
  cooperative int not null,
  request uuid not null,
  person uuid not null references people.person,
  note text not null default '' check (length(note) <= 2000),
  set_at timestamptz not null,
  chosen_at timestamptz,
  primary key (cooperative, request, person),
  foreign key (cooperative, request) references help.request (cooperative, id)
);
create unique index one_is_chosen on help.hand (cooperative, request) where chosen_at is not null;
create index on help.hand (cooperative, person);
call foundation.belongs_to_cooperative('help.hand', 'select, insert, update (note, chosen_at), delete');

-- Hours given, said by one of the two and kept once the other agrees.
create table help.hours (
  cooperative int not null,
  request uuid not null,
  helper uuid not null references people.person,
  minutes int not null check (minutes between 5 and 6000),
  person uuid not null references people.person,
  set_at timestamptz not null,
  agreed_at timestamptz,
  primary key (cooperative, request, helper),
  foreign key (cooperative, request) references help.request (cooperative, id)
);
create index on help.hours (cooperative, helper);
call foundation.belongs_to_cooperative('help.hours',
  'select, insert, update (minutes, person, set_at, agreed_at), delete');

-- What is worth keeping: the common handbook, each page with somebody who answers for it and a day to look again.
create schema handbook;
grant usage on schema handbook to ensemble_app;

create table handbook.page (
  cooperative int not null references network.cooperative,
  id uuid not null,
  person uuid not null references people.person,
  review_on date not null,
  thread uuid,
  survey uuid,
  set_at timestamptz not null,
  primary key (cooperative, id),
  foreign key (cooperative, thread) references threads.thread (cooperative, id)
);
create index on handbook.page (cooperative, person);
create index on handbook.page (cooperative, review_on);
call foundation.belongs_to_cooperative('handbook.page', 'select, insert, update (person, review_on)');

create table handbook.version (
  cooperative int not null,
  page uuid not null,
  version smallint not null check (version > 0),
  title text not null check (length(title) between 1 and 140),
  text text not null check (length(text) between 1 and 100000),
  note text not null default '' check (length(note) <= 200),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, page, version),
  foreign key (cooperative, page) references handbook.page (cooperative, id)
);
call foundation.belongs_to_cooperative('handbook.version', 'select, insert');
call foundation.never_changes('handbook.version');

-- What people need, asked in a few words; answers put together; what came of it, and who is told.
create schema needs;
grant usage on schema needs to ensemble_app;

create table needs.survey (
  cooperative int not null references network.cooperative,
  id uuid not null,
  working_group uuid,
  question text not null check (length(question) between 1 and 200),
  help text not null default '' check (length(help) <= 1000),
  closes_on date not null,
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, id),
  foreign key (cooperative, working_group) references groups.working_group (cooperative, id)
);
call foundation.belongs_to_cooperative('needs.survey', 'select, insert');
call foundation.never_changes('needs.survey');
alter table handbook.page add foreign key (cooperative, survey) references needs.survey (cooperative, id);

create table needs.answer (
  cooperative int not null,
  id uuid not null,
  survey uuid not null,
  person uuid not null references people.person,
  position smallint not null check (position between 0 and 4),
  text text not null check (length(text) between 1 and 400),
  set_at timestamptz not null,
  primary key (cooperative, id),
  unique (cooperative, survey, person, position),
  foreign key (cooperative, survey) references needs.survey (cooperative, id)
);
call foundation.belongs_to_cooperative('needs.answer', 'select, insert, delete');

create table needs.cluster (
  cooperative int not null,
  id uuid not null,
  survey uuid not null,
  name text not null check (length(name) between 1 and 120),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, id),
  foreign key (cooperative, survey) references needs.survey (cooperative, id)
);
create index on needs.cluster (cooperative, survey);
call foundation.belongs_to_cooperative('needs.cluster', 'select, insert, update (name), delete');

create table needs.sorted (
  cooperative int not null,
  answer uuid not null,
  cluster uuid not null,
  primary key (cooperative, answer),
  foreign key (cooperative, answer) references needs.answer (cooperative, id) on delete cascade,
  foreign key (cooperative, cluster) references needs.cluster (cooperative, id) on delete cascade
);
create index on needs.sorted (cooperative, cluster);
call foundation.belongs_to_cooperative('needs.sorted', 'select, insert, update (cluster), delete');

create table needs.outcome (
  cooperative int not null,
  id uuid not null,
  cluster uuid not null,
  kind text not null check (kind in ('page', 'workshop')),
  what uuid not null,
  title text not null check (length(title) between 1 and 140),
  link text not null check (link like '/%'),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, id),
  foreign key (cooperative, cluster) references needs.cluster (cooperative, id)
);
create index on needs.outcome (cooperative, cluster);
call foundation.belongs_to_cooperative('needs.outcome', 'select, insert');
call foundation.never_changes('needs.outcome');

-- A letter says of which conversation it is, and how to have no more (RFC 5322 §3.6.4, RFC 2919, RFC 8058).
alter table people.mail add column headers jsonb not null default '{}' check (jsonb_typeof(headers) = 'object');

-- The hours in which somebody wants no mail: what is to be told waits until they are over.
create table notices.quiet (
  cooperative int not null references network.cooperative,
  person uuid not null references people.person,
  from_minute smallint not null check (from_minute between 0 and 1439),
  to_minute smallint not null check (to_minute between 0 and 1439 and to_minute <> from_minute),
  set_at timestamptz not null,
  primary key (cooperative, person)
);
call foundation.belongs_to_cooperative('notices.quiet',
  'select, insert, update (from_minute, to_minute, set_at), delete');
