-- The forum: an edition a year, workshops that resident businesses propose, read, answered at once, put into a
-- programme whose versions are kept. Each session of a released programme is an event.
create schema forum;
grant usage on schema forum to ensemble_app;

-- Held by whatever decides on it: its call, its answers, its programme.
create table forum.edition (
  cooperative int not null references network.cooperative,
  id uuid not null,
  name text not null check (length(name) between 1 and 120),
  about text not null default '' check (length(about) <= 4000),
  form text not null check (form in ('site', 'hybrid', 'online')),
  audience text not null check (audience in ('members', 'guests', 'public')),
  starts_on date not null,
  ends_on date not null check (ends_on between starts_on and starts_on + 6),
  -- The hours of each of its days, in minutes since the midnight that the clock on the wall shows.
  from_minute smallint not null check (from_minute between 0 and 1410),
  to_minute smallint not null check (to_minute between 30 and 1440),
  -- The call for workshops: from when until when, and how long a late one is still taken.
  opens_at timestamptz not null,
  deadline timestamptz not null,
  grace_hours smallint not null check (grace_hours between 0 and 168),
  -- Whoever was given it proposes after the deadline.
  late_code text not null default '' check (length(late_code) <= 40),
  -- What else is asked of whoever proposes.
  questions text[] not null check (cardinality(questions) <= 5),
  -- Readers do not see who proposes.
  anonymous boolean not null,
  -- Seats online where each session is followed online as well.
  online_seats int not null check (online_seats between 1 and 1000),
  -- Who is there signs an attendance sheet.
  signed boolean not null,
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, id),
  check (to_minute > from_minute),
  check (deadline > opens_at)
);
create index on forum.edition (cooperative, starts_on desc);
call foundation.belongs_to_cooperative('forum.edition', 'select, insert, update (name, about, form, audience, starts_on,
  ends_on, from_minute, to_minute, opens_at, deadline, grace_hours, late_code, questions, anonymous, online_seats, signed)');

-- Where sessions are: a room of a site, or one online.
create table forum.venue (
  cooperative int not null,
  id uuid not null,
  edition uuid not null,
  position smallint not null,
  room uuid,
  -- Of an online one; that of a site is called as it is called.
  name text not null check (length(name) <= 60),
  -- Where guests join it; empty where members alone come, by video of ours.
  link text not null default '' check (link = '' or link ~ '^https://' and length(link) <= 400),
  primary key (cooperative, id),
  unique (cooperative, edition, room),
  foreign key (cooperative, edition) references forum.edition (cooperative, id),
  foreign key (cooperative, room) references places.room (cooperative, id),
  check ((room is null) = (name <> ''))
);
create index on forum.venue (cooperative, edition);
call foundation.belongs_to_cooperative('forum.venue', 'select, insert, update (position, name, link), delete');

create table forum.track (
  cooperative int not null,
  id uuid not null,
  edition uuid not null,
  position smallint not null,
  name text not null check (length(name) between 1 and 60),
  primary key (cooperative, id),
  foreign key (cooperative, edition) references forum.edition (cooperative, id)
);
create index on forum.track (cooperative, edition);
call foundation.belongs_to_cooperative('forum.track', 'select, insert, update (position, name), delete');

-- By what proposals are read, and how much it counts.
create table forum.criterion (
  cooperative int not null,
  id uuid not null,
  edition uuid not null,
  position smallint not null,
  name text not null check (length(name) between 1 and 80),
  weight smallint not null check (weight between 1 and 10),
  primary key (cooperative, id),
  foreign key (cooperative, edition) references forum.edition (cooperative, id)
);
create index on forum.criterion (cooperative, edition);
call foundation.belongs_to_cooperative('forum.criterion', 'select, insert, update (position, name, weight), delete');

create table forum.reader (
  cooperative int not null,
  edition uuid not null,
  person uuid not null references people.person,
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, edition, person),
  foreign key (cooperative, edition) references forum.edition (cooperative, id)
);
create index on forum.reader (cooperative, person);
call foundation.belongs_to_cooperative('forum.reader', 'select, insert, delete');

-- Held by whatever is done to it.
create table forum.proposal (
  cooperative int not null,
  id uuid not null,
  edition uuid not null,
  activity uuid,
  -- The need of members that it answers.
  need uuid,
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, id),
  unique (cooperative, edition, id),
  foreign key (cooperative, edition) references forum.edition (cooperative, id),
  foreign key (cooperative, activity) references activities.activity (cooperative, id),
  foreign key (cooperative, need) references needs.cluster (cooperative, id) on delete set null (need)
);
call foundation.belongs_to_cooperative('forum.proposal', 'select, insert, update (need)');

-- What it says, from each change on: readers judge one of these.
create table forum.wording (
  cooperative int not null,
  proposal uuid not null,
  version int not null check (version > 0),
  title text not null check (length(title) between 1 and 120),
  about text not null check (length(about) <= 4000),
  -- For the team and its readers alone.
  notes text not null default '' check (length(notes) <= 2000),
  track uuid,
  minutes smallint not null check (minutes between 15 and 480),
  form text not null check (form in ('site', 'online', 'either')),
  expected smallint not null check (expected between 1 and 1000),
  answers text[] not null,
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, proposal, version),
  foreign key (cooperative, proposal) references forum.proposal (cooperative, id),
  foreign key (cooperative, track) references forum.track (cooperative, id)
);
create index on forum.wording (cooperative, track);
call foundation.belongs_to_cooperative('forum.wording', 'select, insert');
call foundation.never_changes('forum.wording');

-- Who runs it: whoever proposes it, and those invited who accept.
create table forum.host (
  cooperative int not null,
  proposal uuid not null,
  person uuid not null references people.person,
  accepted_at timestamptz,
  declined_at timestamptz check (declined_at is null or accepted_at is null),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, proposal, person),
  foreign key (cooperative, proposal) references forum.proposal (cooperative, id)
);
create index on forum.host (cooperative, person);
call foundation.belongs_to_cooperative('forum.host',
  'select, insert, update (accepted_at, declined_at, set_at, set_by), delete');

-- What became of it: each step once, who and when. It is answered once, one way.
create table forum.step (
  cooperative int not null,
  proposal uuid not null,
  step text not null check (step in ('submitted', 'withdrawn', 'accepted', 'rejected', 'confirmed', 'cancelled')),
  -- Said to whoever proposed it.
  note text not null default '' check (length(note) <= 1000),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, proposal, step),
  foreign key (cooperative, proposal) references forum.proposal (cooperative, id)
);
create unique index answered_once on forum.step (cooperative, proposal) where step in ('accepted', 'rejected');
create unique index ended_once on forum.step (cooperative, proposal) where step in ('withdrawn', 'rejected', 'cancelled');
call foundation.belongs_to_cooperative('forum.step', 'select, insert');
call foundation.never_changes('forum.step');

create function forum.refuse_step_before_its_time() returns trigger language plpgsql as $$
declare
  before text := case new.step when 'submitted' then null when 'confirmed' then 'accepted' when 'cancelled' then 'accepted'
    else 'submitted' end;
begin
  if before is not null and not exists (select from forum.step s where s.cooperative = new.cooperative
      and s.proposal = new.proposal and s.step = before) then
    raise exception 'the proposal % is not %', new.proposal, before using errcode = 'EN001';
  end if;
  return new;
end $$;
create trigger refuse_step_before_its_time before insert on forum.step
  for each row execute function forum.refuse_step_before_its_time();

create view forum.standing with (security_invoker = true) as
  select p.cooperative, p.id as proposal, p.edition,
    case when s.cancelled is not null then 'cancelled' when s.withdrawn is not null then 'withdrawn'
      when s.rejected is not null then 'rejected' when s.confirmed is not null then 'confirmed'
      when s.accepted is not null then 'accepted' when s.submitted is not null then 'submitted'
      else 'draft' end as state,
    s.submitted as submitted_at, greatest(p.set_at, s.latest) as since, s.note
  from forum.proposal p join lateral (select
      max(x.set_at) filter (where x.step = 'submitted') as submitted,
      max(x.set_at) filter (where x.step = 'withdrawn') as withdrawn,
      max(x.set_at) filter (where x.step = 'accepted') as accepted,
      max(x.set_at) filter (where x.step = 'rejected') as rejected,
      max(x.set_at) filter (where x.step = 'confirmed') as confirmed,
      max(x.set_at) filter (where x.step = 'cancelled') as cancelled,
      max(x.set_at) as latest,
      max(x.note) filter (where x.step in ('accepted', 'rejected')) as note
    from forum.step x where x.cooperative = p.cooperative and x.proposal = p.id) s on true;
grant select on forum.standing to ensemble_app;

-- Whether whoever acts may read what is said of a proposal behind its back: who answers (`team`) or who reads, and
-- never one of its hosts. The program itself acts for nobody.
create function forum.may_judge(house int, of_proposal uuid, team boolean) returns boolean language sql stable as $$
  select foundation.current_person() is null or (
    not exists (select from forum.host h where h.cooperative = house and h.proposal = of_proposal
      and h.person = foundation.current_person() and h.declined_at is null)
    and (exists (select from people.mandate m where m.cooperative = house and m.person = foundation.current_person()
        and m.role in ('director', 'community') and m.since <= foundation.current_day()
        and (m.until is null or m.until >= foundation.current_day()))
      or not team and exists (select from forum.reader r
        join forum.proposal p on p.cooperative = r.cooperative and p.edition = r.edition
        where r.cooperative = house and p.id = of_proposal and r.person = foundation.current_person())))
$$;

-- A reader who is too near to it does not read it.
create table forum.conflict (
  cooperative int not null,
  proposal uuid not null,
  reader uuid not null references people.person,
  why text not null check (length(why) <= 400),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, proposal, reader),
  foreign key (cooperative, proposal) references forum.proposal (cooperative, id)
);
create index on forum.conflict (cooperative, reader);
call foundation.belongs_to_cooperative('forum.conflict', 'select, insert');
call foundation.never_changes('forum.conflict');
call foundation.is_erasable('forum.conflict');

-- What a reader thinks of one wording of it.
create table forum.review (
  cooperative int not null,
  proposal uuid not null,
  reader uuid not null references people.person,
  version int not null,
  opinion text not null default '' check (length(opinion) <= 2000),
  set_at timestamptz not null,
  primary key (cooperative, proposal, reader),
  foreign key (cooperative, proposal, version) references forum.wording (cooperative, proposal, version)
);
create index on forum.review (cooperative, reader);
call foundation.belongs_to_cooperative('forum.review', 'select, insert, update (version, opinion, set_at), delete');

create table forum.score (
  cooperative int not null,
  proposal uuid not null,
  reader uuid not null,
  criterion uuid not null,
  points smallint not null check (points between 1 and 5),
  primary key (cooperative, proposal, reader, criterion),
  foreign key (cooperative, proposal, reader) references forum.review (cooperative, proposal, reader) on delete cascade,
  foreign key (cooperative, criterion) references forum.criterion (cooperative, id)
);
create index on forum.score (cooperative, criterion);
call foundation.belongs_to_cooperative('forum.score', 'select, insert, update (points), delete');

create table forum.comment (
  cooperative int not null,
  id uuid not null,
  proposal uuid not null,
  person uuid not null references people.person,
  text text not null check (length(text) between 1 and 2000),
  set_at timestamptz not null,
  primary key (cooperative, id),
  foreign key (cooperative, proposal) references forum.proposal (cooperative, id)
);
create index on forum.comment (cooperative, proposal);
create index on forum.comment (cooperative, person);
call foundation.belongs_to_cooperative('forum.comment', 'select, insert, delete');

-- What the team means to answer, until all answers leave at once.
create table forum.verdict (
  cooperative int not null,
  proposal uuid not null,
  accepted boolean not null,
  note text not null default '' check (length(note) <= 1000),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, proposal),
  foreign key (cooperative, proposal) references forum.proposal (cooperative, id)
);
call foundation.belongs_to_cooperative('forum.verdict', 'select, insert, update (accepted, note, set_at, set_by), delete');

create policy judged on forum.review as restrictive using (forum.may_judge(cooperative, proposal, false));
create policy judged on forum.score as restrictive using (forum.may_judge(cooperative, proposal, false));
create policy judged on forum.comment as restrictive using (forum.may_judge(cooperative, proposal, false));
create policy judged on forum.verdict as restrictive using (forum.may_judge(cooperative, proposal, true));

-- The programme being made, one of each edition: a place for each session, or none.
create table forum.slot (
  cooperative int not null,
  edition uuid not null,
  proposal uuid not null,
  venue uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at and ends_at <= starts_at + interval '8 hours'),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, proposal),
  foreign key (cooperative, edition, proposal) references forum.proposal (cooperative, edition, id),
  foreign key (cooperative, venue) references forum.venue (cooperative, id)
);
create index on forum.slot (cooperative, edition);
create index on forum.slot (cooperative, venue);
call foundation.belongs_to_cooperative('forum.slot',
  'select, insert, update (venue, starts_at, ends_at, set_at, set_by), delete');

-- Versions that were released, and what each held.
create table forum.release (
  cooperative int not null,
  edition uuid not null,
  number int not null check (number > 0),
  name text not null check (length(name) between 1 and 80),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, edition, number),
  foreign key (cooperative, edition) references forum.edition (cooperative, id)
);
call foundation.belongs_to_cooperative('forum.release', 'select, insert');
call foundation.never_changes('forum.release');

create table forum.placed (
  cooperative int not null,
  edition uuid not null,
  number int not null,
  proposal uuid not null,
  version int not null,
  venue_name text not null,
  venue uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  primary key (cooperative, edition, number, proposal),
  foreign key (cooperative, edition, number) references forum.release (cooperative, edition, number),
  foreign key (cooperative, proposal, version) references forum.wording (cooperative, proposal, version),
  foreign key (cooperative, venue) references forum.venue (cooperative, id)
);
create index on forum.placed (cooperative, proposal);
create index on forum.placed (cooperative, venue);
call foundation.belongs_to_cooperative('forum.placed', 'select, insert');
call foundation.never_changes('forum.placed');

-- The event that a session is, from its first release on.
create table forum.session (
  cooperative int not null,
  proposal uuid not null,
  event uuid not null,
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, proposal),
  unique (cooperative, event),
  foreign key (cooperative, proposal) references forum.proposal (cooperative, id),
  foreign key (cooperative, event) references events.event (cooperative, id)
);
call foundation.belongs_to_cooperative('forum.session', 'select, insert');
call foundation.never_changes('forum.session');

-- What somebody marks in the programme for themselves.
create table forum.star (
  cooperative int not null,
  proposal uuid not null,
  person uuid not null references people.person,
  set_at timestamptz not null,
  primary key (cooperative, proposal, person),
  foreign key (cooperative, proposal) references forum.proposal (cooperative, id)
);
create index on forum.star (cooperative, person);
call foundation.belongs_to_cooperative('forum.star', 'select, insert, delete');
