-- Working groups: a mandate, members, an end; the dates they choose, where they meet, what they decide and keep.
create schema groups;
grant usage on schema groups to ensemble_app;

create table groups.working_group (
  cooperative int not null references network.cooperative,
  id uuid not null,
  name text not null check (length(name) between 1 and 80),
  starts_on date not null,
  entry text not null check (entry in ('open', 'invitation', 'secret')),
  seats smallint check (seats between 2 and 200),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, id)
);
-- Held by whatever is done in the group, so that two acts follow each other.
call foundation.belongs_to_cooperative('groups.working_group', 'select, insert, update (name, entry, seats)');

-- What it was asked to do, by whom, and what it must give back; another mandate takes the place of the one before.
create table groups.mandate (
  cooperative int not null,
  working_group uuid not null,
  version int not null check (version >= 0),
  asked text not null check (length(asked) between 1 and 2000),
  giver text not null check (giver in ('direction', 'board', 'assembly')),
  given_on date not null,
  deliverable text not null check (length(deliverable) between 1 and 1000),
  why text not null default '' check (length(why) <= 400 and (version = 0 or length(why) > 0)),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, working_group, version),
  foreign key (cooperative, working_group) references groups.working_group (cooperative, id)
);
call foundation.belongs_to_cooperative('groups.mandate', 'select, insert');
call foundation.never_changes('groups.mandate');

-- Until when: prolonged, the last one holds.
create table groups.term (
  cooperative int not null,
  working_group uuid not null,
  version int not null check (version >= 0),
  ends_on date not null,
  why text not null default '' check (length(why) <= 400 and (version = 0 or length(why) > 0)),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, working_group, version),
  foreign key (cooperative, working_group) references groups.working_group (cooperative, id)
);
call foundation.belongs_to_cooperative('groups.term', 'select, insert');
call foundation.never_changes('groups.term');

create table groups.closing (
  cooperative int not null,
  working_group uuid not null,
  report text not null check (length(report) between 1 and 10000),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, working_group),
  foreign key (cooperative, working_group) references groups.working_group (cooperative, id)
);
call foundation.belongs_to_cooperative('groups.closing', 'select, insert');
call foundation.never_changes('groups.closing');

-- Who was in it, from when until when.
create table groups.membership (
  cooperative int not null,
  id uuid not null,
  working_group uuid not null,
  person uuid not null references people.person,
  set_at timestamptz not null,
  set_by uuid,
  left_at timestamptz check (left_at >= set_at),
  left_why text not null default '' check (length(left_why) <= 400),
  primary key (cooperative, id),
  foreign key (cooperative, working_group) references groups.working_group (cooperative, id)
);
create unique index once_in_a_group on groups.membership (cooperative, working_group, person) where left_at is null;
create index on groups.membership (cooperative, person) where left_at is null;
create index on groups.membership (cooperative, working_group, set_at);
call foundation.belongs_to_cooperative('groups.membership', 'select, insert, update (left_at, left_why)');

create table groups.facilitation (
  cooperative int not null,
  id uuid not null,
  working_group uuid not null,
  person uuid not null references people.person,
  set_at timestamptz not null,
  set_by uuid,
  left_at timestamptz check (left_at >= set_at),
  primary key (cooperative, id),
  foreign key (cooperative, working_group) references groups.working_group (cooperative, id)
);
create unique index facilitates_once on groups.facilitation (cooperative, working_group, person) where left_at is null;
create index on groups.facilitation (cooperative, person) where left_at is null;
call foundation.belongs_to_cooperative('groups.facilitation', 'select, insert, update (left_at)');

-- Whoever asks to join, or is invited; one question at a time.
create table groups.proposal (
  cooperative int not null,
  id uuid not null,
  working_group uuid not null,
  person uuid not null references people.person,
  kind text not null check (kind in ('request', 'invitation')),
  note text not null default '' check (length(note) <= 400),
  set_at timestamptz not null,
  set_by uuid,
  accepted boolean,
  answered_at timestamptz check ((answered_at is null) = (accepted is null)),
  answered_by uuid,
  primary key (cooperative, id),
  foreign key (cooperative, working_group) references groups.working_group (cooperative, id)
);
create unique index proposed_once on groups.proposal (cooperative, working_group, person) where answered_at is null;
create index on groups.proposal (cooperative, person) where answered_at is null;
call foundation.belongs_to_cooperative('groups.proposal',
  'select, insert, update (accepted, answered_at, answered_by)');
call foundation.is_erasable('groups.proposal');

-- Dates to choose from, until a day.
create table groups.poll (
  cooperative int not null,
  id uuid not null,
  working_group uuid not null,
  title text not null check (length(title) between 1 and 120),
  agenda text not null default '' check (length(agenda) <= 4000),
  closes_on date not null,
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, id),
  foreign key (cooperative, working_group) references groups.working_group (cooperative, id)
);
create index on groups.poll (cooperative, working_group, set_at desc);
call foundation.belongs_to_cooperative('groups.poll', 'select, insert');
call foundation.never_changes('groups.poll');

create table groups.poll_date (
  cooperative int not null,
  id uuid not null,
  poll uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at and ends_at <= starts_at + interval '12 hours'),
  mode text not null check (mode in ('site', 'video', 'both')),
  site uuid,
  place text not null default '' check (length(place) <= 200),
  primary key (cooperative, id),
  unique (cooperative, poll, starts_at),
  foreign key (cooperative, poll) references groups.poll (cooperative, id),
  foreign key (cooperative, site) references network.site (cooperative, id),
  check ((mode = 'video') = (site is null and place = ''))
);
call foundation.belongs_to_cooperative('groups.poll_date', 'select, insert');
call foundation.never_changes('groups.poll_date');

create table groups.poll_answer (
  cooperative int not null,
  poll_date uuid not null,
  person uuid not null references people.person,
  answer text not null check (answer in ('yes', 'maybe', 'no')),
  set_at timestamptz not null,
  primary key (cooperative, poll_date, person),
  foreign key (cooperative, poll_date) references groups.poll_date (cooperative, id)
);
create index on groups.poll_answer (cooperative, person);
call foundation.belongs_to_cooperative('groups.poll_answer', 'select, insert, update (answer, set_at)');
call foundation.is_erasable('groups.poll_answer');

create table groups.meeting (
  cooperative int not null,
  id uuid not null,
  working_group uuid not null,
  title text not null check (length(title) between 1 and 120),
  agenda text not null default '' check (length(agenda) <= 4000),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, id),
  foreign key (cooperative, working_group) references groups.working_group (cooperative, id)
);
create index on groups.meeting (cooperative, working_group);
call foundation.belongs_to_cooperative('groups.meeting', 'select, insert, update (agenda)');

-- When and where, from each move on: the version is the SEQUENCE of calendars (RFC 5545 §3.8.7.4).
create table groups.placing (
  cooperative int not null,
  meeting uuid not null,
  version int not null check (version >= 0),
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at and ends_at <= starts_at + interval '12 hours'),
  mode text not null check (mode in ('site', 'video', 'both')),
  site uuid,
  place text not null default '' check (length(place) <= 200),
  why text not null default '' check (length(why) <= 400 and (version = 0 or length(why) > 0)),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, meeting, version),
  foreign key (cooperative, meeting) references groups.meeting (cooperative, id),
  foreign key (cooperative, site) references network.site (cooperative, id),
  check ((mode = 'video') = (site is null and place = ''))
);
create index on groups.placing (cooperative, starts_at);
call foundation.belongs_to_cooperative('groups.placing', 'select, insert');
call foundation.never_changes('groups.placing');

create table groups.cancellation (
  cooperative int not null,
  meeting uuid not null,
  why text not null check (length(why) between 1 and 400),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, meeting),
  foreign key (cooperative, meeting) references groups.meeting (cooperative, id)
);
call foundation.belongs_to_cooperative('groups.cancellation', 'select, insert');
call foundation.never_changes('groups.cancellation');

-- What became of a poll: the meeting of the date that was chosen, or none and why.
create table groups.poll_outcome (
  cooperative int not null,
  poll uuid not null,
  poll_date uuid,
  meeting uuid,
  why text not null default '' check (length(why) <= 400),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, poll),
  foreign key (cooperative, poll) references groups.poll (cooperative, id),
  foreign key (cooperative, poll_date) references groups.poll_date (cooperative, id),
  foreign key (cooperative, meeting) references groups.meeting (cooperative, id),
  check ((poll_date is null) = (meeting is null) and (meeting is not null or length(why) > 0))
);
call foundation.belongs_to_cooperative('groups.poll_outcome', 'select, insert');
call foundation.never_changes('groups.poll_outcome');

-- Who says that they come or do not, and who was there.
create table groups.attendance (
  cooperative int not null,
  meeting uuid not null,
  person uuid not null references people.person,
  coming boolean,
  present boolean,
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, meeting, person),
  foreign key (cooperative, meeting) references groups.meeting (cooperative, id)
);
create index on groups.attendance (cooperative, person);
call foundation.belongs_to_cooperative('groups.attendance', 'select, insert, update (coming, present, set_at, set_by)');

create table groups.minutes (
  cooperative int not null,
  meeting uuid not null,
  version int not null check (version >= 1),
  text text not null check (length(text) between 1 and 20000),
  why text not null default '' check (length(why) <= 400 and (version = 1 or length(why) > 0)),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, meeting, version),
  foreign key (cooperative, meeting) references groups.meeting (cooperative, id)
);
call foundation.belongs_to_cooperative('groups.minutes', 'select, insert');
call foundation.never_changes('groups.minutes');

create table groups.action (
  cooperative int not null,
  id uuid not null,
  working_group uuid not null,
  meeting uuid,
  what text not null check (length(what) between 1 and 300),
  person uuid not null references people.person,
  due_on date,
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, id),
  foreign key (cooperative, working_group) references groups.working_group (cooperative, id),
  foreign key (cooperative, meeting) references groups.meeting (cooperative, id)
);
create index on groups.action (cooperative, working_group, set_at desc);
create index on groups.action (cooperative, person);
call foundation.belongs_to_cooperative('groups.action', 'select, insert, update');
call foundation.never_changes('groups.action');

create table groups.action_outcome (
  cooperative int not null,
  action uuid not null,
  done boolean not null,
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, action),
  foreign key (cooperative, action) references groups.action (cooperative, id)
);
call foundation.belongs_to_cooperative('groups.action_outcome', 'select, insert, delete');

create table groups.document (
  cooperative int not null,
  id uuid not null,
  working_group uuid not null,
  title text not null check (length(title) between 1 and 120),
  shared boolean not null,
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, id),
  foreign key (cooperative, working_group) references groups.working_group (cooperative, id)
);
create index on groups.document (cooperative, working_group, set_at desc);
call foundation.belongs_to_cooperative('groups.document', 'select, insert, update (shared)');

create table groups.document_version (
  cooperative int not null,
  document uuid not null,
  version int not null check (version >= 1),
  name text not null check (length(name) between 1 and 200),
  paper text not null,
  note text not null default '' check (length(note) <= 400),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, document, version),
  foreign key (cooperative, document) references groups.document (cooperative, id),
  foreign key (cooperative, paper) references documents.paper (cooperative, hash)
);
create index on groups.document_version (cooperative, paper);
call foundation.belongs_to_cooperative('groups.document_version', 'select, insert');
call foundation.never_changes('groups.document_version');

create table groups.decision_series (
  cooperative int not null,
  working_group uuid not null,
  year int not null,
  last_number int not null check (last_number > 0),
  primary key (cooperative, working_group, year),
  foreign key (cooperative, working_group) references groups.working_group (cooperative, id)
);
call foundation.belongs_to_cooperative('groups.decision_series', 'select, insert, update (last_number)');

-- What was decided: never changed, replaced by another that names it.
create table groups.decision (
  cooperative int not null,
  id uuid not null,
  working_group uuid not null,
  year int not null check (year = extract(year from decided_on)),
  number int not null check (number > 0),
  decided_on date not null,
  title text not null check (length(title) between 1 and 160),
  text text not null default '' check (length(text) <= 4000),
  meeting uuid,
  manner text not null check (manner in ('consent', 'vote')),
  votes_for smallint check (votes_for >= 0),
  votes_against smallint check (votes_against >= 0),
  abstentions smallint check (abstentions >= 0),
  replaces uuid,
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, id),
  unique (cooperative, working_group, year, number),
  unique (cooperative, replaces),
  foreign key (cooperative, working_group) references groups.working_group (cooperative, id),
  foreign key (cooperative, meeting) references groups.meeting (cooperative, id),
  foreign key (cooperative, replaces) references groups.decision (cooperative, id),
  check (num_nonnulls(votes_for, votes_against, abstentions) = case manner when 'vote' then 3 else 0 end)
);
call foundation.belongs_to_cooperative('groups.decision', 'select, insert');
call foundation.never_changes('groups.decision');

create table groups.decision_present (
  cooperative int not null,
  decision uuid not null,
  person uuid not null references people.person,
  primary key (cooperative, decision, person),
  foreign key (cooperative, decision) references groups.decision (cooperative, id)
);
create index on groups.decision_present (cooperative, person);
call foundation.belongs_to_cooperative('groups.decision_present', 'select, insert');
call foundation.never_changes('groups.decision_present');

-- The register has no gap: a number follows the one before it.
create function groups.follow_number() returns trigger language plpgsql as $$
begin
  if new.number > 1 and not exists (select from groups.decision d where d.cooperative = new.cooperative
      and d.working_group = new.working_group and d.year = new.year and d.number = new.number - 1) then
    raise exception 'decision %-% follows none', new.year, new.number using errcode = 'EN001';
  end if;
  return new;
end $$;
create trigger follow_number before insert on groups.decision
  for each row execute function groups.follow_number();

-- After its end nothing is added to a group.
create function groups.refuse_after_end() returns trigger language plpgsql as $$
begin
  if exists (select from groups.closing c where c.cooperative = new.cooperative
      and c.working_group = new.working_group)
    or (new.set_at at time zone 'Europe/Paris')::date > (select t.ends_on from groups.term t
      where t.cooperative = new.cooperative and t.working_group = new.working_group
      order by t.version desc limit 1) then
    raise exception 'group % has ended', new.working_group using errcode = 'EN001';
  end if;
  return new;
end $$;
do $$ declare tbl text; begin
  foreach tbl in array array['membership', 'proposal', 'poll', 'meeting', 'action', 'document', 'decision'] loop
    execute format('create trigger refuse_after_end before insert on groups.%I
      for each row execute function groups.refuse_after_end()', tbl);
  end loop;
end $$;

-- No more members than seats; whoever comes meanwhile waits for the group.
create function groups.hold_seats() returns trigger language plpgsql as $$
declare most int;
begin
  select g.seats into most from groups.working_group g
    where g.cooperative = new.cooperative and g.id = new.working_group for no key update;
  if most < (select count(*) from groups.membership m where m.cooperative = new.cooperative
      and m.working_group = new.working_group and m.left_at is null) then
    raise exception 'group % is full', new.working_group using errcode = 'EN001';
  end if;
  return new;
end $$;
create trigger hold_seats after insert on groups.membership for each row execute function groups.hold_seats();

-- Somebody always facilitates a group that is not closed.
create function groups.keep_facilitator() returns trigger language plpgsql as $$
begin
  perform from groups.working_group g
    where g.cooperative = new.cooperative and g.id = new.working_group for no key update;
  if not exists (select from groups.facilitation f where f.cooperative = new.cooperative
      and f.working_group = new.working_group and f.left_at is null)
    and not exists (select from groups.closing c where c.cooperative = new.cooperative
      and c.working_group = new.working_group) then
    raise exception 'group % would be without a facilitator', new.working_group using errcode = 'EN001';
  end if;
  return null;
end $$;
create constraint trigger keep_facilitator after update on groups.facilitation
  deferrable initially deferred for each row execute function groups.keep_facilitator();

-- Of a secret group nobody knows but its members, whom it invites, and who opened it; programs that act for nobody go
-- on. Membership and invitations are what this rule reads: no page reads them but beside their group.
create policy secret_to_others on groups.working_group as restrictive for select using (
  entry <> 'secret' or foundation.current_person() is null or set_by = foundation.current_person()
  or exists (select from groups.membership m where m.cooperative = working_group.cooperative
    and m.working_group = working_group.id and m.person = foundation.current_person() and m.left_at is null)
  or exists (select from groups.proposal p where p.cooperative = working_group.cooperative
    and p.working_group = working_group.id and p.person = foundation.current_person() and p.kind = 'invitation'
    and p.answered_at is null));
do $$
declare tbl text;
begin
  foreach tbl in array array['mandate', 'term', 'closing', 'facilitation', 'poll', 'meeting', 'action', 'document',
    'decision_series', 'decision'] loop
    execute format('create policy of_a_group_seen on groups.%I as restrictive for select using (exists (select
      from groups.working_group g where g.cooperative = %1$I.cooperative and g.id = %1$I.working_group))', tbl);
  end loop;
end $$;

-- Where each group stands.
create view groups.standing with (security_invoker = true) as
  select g.cooperative, g.id as working_group, t.ends_on, t.version as prolonged,
    c.set_at as closed_at,
    (select count(*)::int from groups.membership m where m.cooperative = g.cooperative
      and m.working_group = g.id and m.left_at is null) as members
  from groups.working_group g
    join lateral (select ends_on, version from groups.term t where t.cooperative = g.cooperative
      and t.working_group = g.id order by version desc limit 1) t on true
    left join groups.closing c on c.cooperative = g.cooperative and c.working_group = g.id;
grant select on groups.standing to ensemble_app;

-- Whoever leaves a group is no longer invited to its rooms.
drop trigger only_erasing on video.invited;
