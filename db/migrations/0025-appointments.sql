-- Appointments of members with whoever follows them: what is offered, when, and what was agreed.
create schema appointments;
grant usage on schema appointments to ensemble_app;

-- The same later work as `foundation.later`, not before an instant: a reminder, a request that lapses.
create function foundation.later_at(task text, payload json, not_before timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform graphile_worker.add_job(task, payload, run_at => not_before, max_attempts => 12);
end $$;

-- A letter may carry an invitation, which calendars read (RFC 6047).
alter table people.mail add column calendar text check (calendar like 'BEGIN:VCALENDAR%');

-- What an adviser offers: how long, how, and within which limits.
create table appointments.type (
  cooperative int not null references network.cooperative,
  id uuid not null,
  adviser uuid not null references people.person,
  name text not null check (length(name) between 1 and 80),
  minutes int not null check (minutes between 5 and 480),
  modes text[] not null check (cardinality(modes) between 1 and 4
    and modes <@ array['site', 'phone', 'video', 'at-member']),
  before_minutes int not null check (before_minutes between 0 and 240),
  after_minutes int not null check (after_minutes between 0 and 240),
  notice_hours int not null check (notice_hours between 0 and 720),
  horizon_days int not null check (horizon_days between 1 and 366),
  per_day int check (per_day between 1 and 50),
  per_week int check (per_week between 1 and 200),
  on_request boolean not null,
  directions text not null default '' check (length(directions) <= 400),
  calendars_ignored uuid[] not null default '{}',
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, id)
);
create index on appointments.type (cooperative, adviser);
call foundation.belongs_to_cooperative('appointments.type', 'select, insert, update');

create table appointments.type_retirement (
  cooperative int not null,
  type uuid not null,
  retired_at timestamptz not null,
  retired_by uuid,
  primary key (cooperative, type),
  foreign key (cooperative, type) references appointments.type (cooperative, id)
);
call foundation.belongs_to_cooperative('appointments.type_retirement', 'select, insert');

-- The hours of a week in which an adviser receives, as local rules (1 is Monday), with the site where they then are.
create table appointments.weekly_hours (
  cooperative int not null references network.cooperative,
  adviser uuid not null references people.person,
  weekday int not null check (weekday between 1 and 7),
  from_minute int not null check (from_minute between 0 and 1439),
  to_minute int not null check (to_minute <= 1440 and to_minute > from_minute),
  site uuid,
  primary key (cooperative, adviser, weekday, from_minute),
  foreign key (cooperative, site) references network.site (cooperative, id),
  exclude using gist (cooperative with =, adviser with =, weekday with =, int4range(from_minute, to_minute) with &&)
);
call foundation.belongs_to_cooperative('appointments.weekly_hours', 'select, insert, delete');

-- Days that are unlike their week: more hours, none, leave.
create table appointments.day_exception (
  cooperative int not null references network.cooperative,
  id uuid not null,
  adviser uuid not null references people.person,
  kind text not null check (kind in ('more', 'none', 'leave')),
  first_day date not null,
  last_day date not null check (last_day between first_day and first_day + 366),
  from_minute int check (from_minute between 0 and 1439),
  to_minute int check (to_minute <= 1440 and to_minute > from_minute),
  site uuid,
  check (kind = 'more' and from_minute is not null and to_minute is not null
    or kind <> 'more' and from_minute is null and to_minute is null and site is null),
  primary key (cooperative, id),
  foreign key (cooperative, site) references network.site (cooperative, id)
);
create index on appointments.day_exception (cooperative, adviser, last_day);
call foundation.belongs_to_cooperative('appointments.day_exception', 'select, insert, delete');

-- School holidays as the cooperative reads them in an official calendar: dated, of a zone, with their source. Both days
-- are within.
create table appointments.school_holiday (
  cooperative int not null references network.cooperative,
  id uuid not null,
  name text not null check (length(name) between 1 and 60),
  zone text not null check (length(zone) between 1 and 40),
  first_day date not null,
  last_day date not null check (last_day between first_day and first_day + 100),
  source text not null check (length(source) between 1 and 200),
  entered_at timestamptz not null,
  entered_by uuid,
  primary key (cooperative, id),
  constraint one_holiday_at_a_time exclude using gist
    (cooperative with =, foundation.plain(zone) with =, daterange(first_day, last_day, '[]') with &&)
);
call foundation.belongs_to_cooperative('appointments.school_holiday', 'select, insert, delete');

-- The zone during whose school holidays an adviser does not receive; who has none receives.
create table appointments.holiday_closing (
  cooperative int not null references network.cooperative,
  adviser uuid not null references people.person,
  zone text not null,
  primary key (cooperative, adviser)
);
call foundation.belongs_to_cooperative('appointments.holiday_closing', 'select, insert, delete');

-- The part of the team's appointments that an adviser takes, in percent of a full one; whoever has none takes a full one.
create table appointments.team_share (
  cooperative int not null references network.cooperative,
  adviser uuid not null references people.person,
  percent int not null check (percent between 5 and 100),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, adviser)
);
call foundation.belongs_to_cooperative('appointments.team_share', 'select, insert, update, delete');

-- Minutes from one site to another, either way.
create table appointments.travel (
  cooperative int not null,
  site uuid not null,
  other uuid not null check (site < other),
  minutes int not null check (minutes between 0 and 480),
  primary key (cooperative, site, other),
  foreign key (cooperative, site) references network.site (cooperative, id),
  foreign key (cooperative, other) references network.site (cooperative, id)
);
call foundation.belongs_to_cooperative('appointments.travel', 'select, insert, update');

-- A calendar kept elsewhere, whose events count as busy.
create table appointments.calendar (
  cooperative int not null references network.cooperative,
  id uuid not null,
  adviser uuid not null references people.person,
  name text not null check (length(name) between 1 and 80),
  url text not null check (url ~ '^https?://' and length(url) <= 1000),
  added_at timestamptz not null,
  asked_at timestamptz not null,
  tried_at timestamptz,
  read_at timestamptz,
  failing_since timestamptz,
  failure text check ((failure is null) = (failing_since is null)),
  primary key (cooperative, id)
);
create index on appointments.calendar (cooperative, adviser);
call foundation.belongs_to_cooperative('appointments.calendar', 'select, insert, delete,
  update (asked_at, tried_at, read_at, failing_since, failure)');

create table appointments.calendar_busy (
  cooperative int not null,
  calendar uuid not null,
  span tstzrange not null check (not isempty(span)),
  primary key (cooperative, calendar, span),
  foreign key (cooperative, calendar) references appointments.calendar (cooperative, id) on delete cascade
);
call foundation.belongs_to_cooperative('appointments.calendar_busy', 'select, insert, delete');

create table appointments.appointment (
  cooperative int not null,
  id uuid not null,
  type uuid not null,
  adviser uuid not null references people.person,
  member uuid not null references people.person check (member <> adviser),
  activity uuid,
  about text not null default '' check (length(about) <= 1000),
  -- Where the clock of whoever booked is, where it is not that of Paris.
  member_zone text check (length(member_zone) between 1 and 60 and member_zone <> 'Europe/Paris'),
  asked_at timestamptz not null,
  asked_by uuid,
  primary key (cooperative, id),
  foreign key (cooperative, type) references appointments.type (cooperative, id),
  foreign key (cooperative, activity) references activities.activity (cooperative, id)
);
create index on appointments.appointment (cooperative, adviser);
create index on appointments.appointment (cooperative, member);
create index on appointments.appointment (cooperative, activity);
call foundation.belongs_to_cooperative('appointments.appointment', 'select, insert');

-- When and where it is to be; to move it is a further row. Until confirmed it lapses at an instant.
create table appointments.placing (
  cooperative int not null,
  appointment uuid not null,
  version int not null check (version >= 0),
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  mode text not null check (mode in ('site', 'phone', 'video', 'at-member')),
  site uuid check (site is not null or mode <> 'site'),
  place text not null default '' check (length(place) <= 200 and (place <> '' or mode <> 'at-member')),
  why text not null default '' check (length(why) <= 400 and (why <> '' or version = 0)),
  lapses_at timestamptz,
  placed_at timestamptz not null,
  placed_by uuid,
  primary key (cooperative, appointment, version),
  foreign key (cooperative, appointment) references appointments.appointment (cooperative, id),
  foreign key (cooperative, site) references network.site (cooperative, id)
);
create index on appointments.placing (cooperative, starts_at);
call foundation.belongs_to_cooperative('appointments.placing', 'select, insert');
call foundation.never_changes('appointments.placing');

create table appointments.confirmation (
  cooperative int not null,
  appointment uuid not null,
  version int not null,
  confirmed_at timestamptz not null,
  confirmed_by uuid,
  primary key (cooperative, appointment, version),
  foreign key (cooperative, appointment, version) references appointments.placing (cooperative, appointment, version)
);
call foundation.belongs_to_cooperative('appointments.confirmation', 'select, insert');
call foundation.never_changes('appointments.confirmation');

-- How it ended before its time: one row, which is the last guard against cancelling what is confirmed at that instant.
create table appointments.cancellation (
  cooperative int not null,
  appointment uuid not null,
  lapsed boolean not null,
  why text not null default '' check (length(why) <= 400 and (why <> '' or lapsed)),
  cancelled_at timestamptz not null,
  cancelled_by uuid,
  primary key (cooperative, appointment),
  foreign key (cooperative, appointment) references appointments.appointment (cooperative, id)
);
call foundation.belongs_to_cooperative('appointments.cancellation', 'select, insert');
call foundation.never_changes('appointments.cancellation');

-- Whether it was held, and how late the member came: said by the adviser, who may correct it.
create table appointments.outcome (
  cooperative int not null,
  appointment uuid not null,
  held boolean not null,
  late_minutes int not null default 0 check (late_minutes between 0 and 480 and (held or late_minutes = 0)),
  said_at timestamptz not null,
  said_by uuid,
  primary key (cooperative, appointment),
  foreign key (cooperative, appointment) references appointments.appointment (cooperative, id)
);
call foundation.belongs_to_cooperative('appointments.outcome', 'select, insert, update');

-- What is cancelled frees whoever it held; what is held was not cancelled.
create function appointments.refuse_both_ends() returns trigger language plpgsql as $$
begin
  if exists (select from appointments.cancellation c where c.cooperative = new.cooperative
      and c.appointment = new.appointment)
    and exists (select from appointments.outcome o where o.cooperative = new.cooperative
      and o.appointment = new.appointment) then
    raise exception 'appointment % is both cancelled and held or missed', new.appointment using errcode = 'EN009';
  end if;
  return null;
end $$;
create constraint trigger refuse_both_ends after insert on appointments.cancellation
  for each row execute function appointments.refuse_both_ends();
create constraint trigger refuse_both_ends after insert on appointments.outcome
  for each row execute function appointments.refuse_both_ends();

-- The last placing of each appointment, and where it stands.
create view appointments.standing with (security_invoker = true) as
  select a.*, t.name as type_name, t.directions, t.on_request, t.minutes, t.before_minutes, t.after_minutes,
    p.version, p.starts_at, p.ends_at, p.mode, p.site, p.place, p.why, p.lapses_at, p.placed_at, p.placed_by,
    k.confirmed_at, x.cancelled_at, x.cancelled_by, x.why as cancelled_why, o.said_at, o.late_minutes,
    case when x.lapsed then 'lapsed' when x.appointment is not null then 'cancelled'
      when o.held then 'held' when o.appointment is not null then 'missed'
      when k.appointment is not null then 'confirmed' else 'requested' end as state,
    exists (select from appointments.confirmation i where i.cooperative = a.cooperative
      and i.appointment = a.id) as invited
  from appointments.appointment a
    join appointments.type t on t.cooperative = a.cooperative and t.id = a.type
    join lateral (select * from appointments.placing l where l.cooperative = a.cooperative
      and l.appointment = a.id order by l.version desc limit 1) p on true
    left join appointments.confirmation k on k.cooperative = a.cooperative and k.appointment = a.id
      and k.version = p.version
    left join appointments.cancellation x on x.cooperative = a.cooperative and x.appointment = a.id
    left join appointments.outcome o on o.cooperative = a.cooperative and o.appointment = a.id;
grant select on appointments.standing to ensemble_app;

-- The address from which a person's own calendar reads their appointments: only its hash is kept.
create table appointments.feed (
  cooperative int not null references network.cooperative,
  person uuid not null references people.person,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  made_at timestamptz not null,
  primary key (cooperative, person),
  unique (cooperative, hash)
);
call foundation.belongs_to_cooperative('appointments.feed', 'select, insert, update, delete');
