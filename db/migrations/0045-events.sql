-- Events: working lunches, workshops, meetings, training. Seats, the queue, meals, who was there, signed sheets, feedback.
create schema events;
grant usage on schema events to ensemble_app;

-- What repeats: a rule of the clock on the wall, so that nine o’clock stays nine o’clock across the change of clocks.
create table events.series (
  cooperative int not null references network.cooperative,
  id uuid not null,
  rule jsonb not null check (jsonb_typeof(rule) = 'object'),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, id)
);
call foundation.belongs_to_cooperative('events.series', 'select, insert');
call foundation.never_changes('events.series');

-- Held by whatever is done to its seats, so that they are given one after the other.
create table events.event (
  cooperative int not null references network.cooperative,
  id uuid not null,
  series uuid,
  kind text not null check (kind in ('lunch', 'workshop', 'meeting', 'training')),
  title text not null check (length(title) between 1 and 120),
  about text not null default '' check (length(about) <= 4000),
  -- Who may come: members; guests whom they bring as well; anybody.
  audience text not null check (audience in ('members', 'guests', 'public')),
  -- The seats of each mode; null where there is none.
  site_seats int check (site_seats between 1 and 1000),
  online_seats int check (online_seats between 1 and 1000),
  site_note text not null default '' check (length(site_note) <= 1000),
  online_note text not null default '' check (length(online_note) <= 1000),
  -- Empty: a room of ours by video.
  online_link text not null default '' check (online_link = '' or online_link ~ '^https://' and length(online_link) <= 400),
  opens_at timestamptz,
  -- Until then members alone register.
  members_until timestamptz,
  close_hours smallint not null check (close_hours between 0 and 720),
  leave_hours smallint not null check (leave_hours between 0 and 720),
  most_seats smallint not null check (most_seats between 1 and 10),
  offer_hours smallint not null check (offer_hours between 1 and 72),
  meal text not null check (meal in ('none', 'shared', 'served')),
  signed boolean not null,
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, id),
  foreign key (cooperative, series) references events.series (cooperative, id),
  check (num_nonnulls(site_seats, online_seats) > 0),
  check (online_seats is not null or online_link = '')
);
create index on events.event (cooperative, series) where series is not null;
call foundation.belongs_to_cooperative('events.event', 'select, insert, update (kind, title, about, audience, site_seats,
  online_seats, site_note, online_note, online_link, opens_at, members_until, close_hours, leave_hours, most_seats,
  offer_hours, meal, signed)');

-- When and where, from each move on: the version is the SEQUENCE of calendars (RFC 5545 §3.8.7.4).
create table events.placing (
  cooperative int not null,
  event uuid not null,
  version int not null check (version >= 0),
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at and ends_at <= starts_at + interval '5 days'),
  site uuid,
  place text not null default '' check (length(place) <= 200),
  why text not null default '' check (length(why) <= 400),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, event, version),
  foreign key (cooperative, event) references events.event (cooperative, id),
  foreign key (cooperative, site) references network.site (cooperative, id)
);
create index on events.placing (cooperative, starts_at);
call foundation.belongs_to_cooperative('events.placing', 'select, insert');
call foundation.never_changes('events.placing');

create table events.publication (
  cooperative int not null,
  event uuid not null,
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, event),
  foreign key (cooperative, event) references events.event (cooperative, id)
);
call foundation.belongs_to_cooperative('events.publication', 'select, insert');
call foundation.never_changes('events.publication');

create table events.cancellation (
  cooperative int not null,
  event uuid not null,
  why text not null check (length(why) between 1 and 400),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, event),
  foreign key (cooperative, event) references events.event (cooperative, id)
);
call foundation.belongs_to_cooperative('events.cancellation', 'select, insert');
call foundation.never_changes('events.cancellation');

-- Put off to a day that is not known yet: what it was then; a later placing lifts it.
create table events.postponement (
  cooperative int not null,
  event uuid not null,
  version int not null,
  why text not null check (length(why) between 1 and 400),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, event, version),
  foreign key (cooperative, event, version) references events.placing (cooperative, event, version)
);
call foundation.belongs_to_cooperative('events.postponement', 'select, insert');
call foundation.never_changes('events.postponement');

create table events.host (
  cooperative int not null,
  event uuid not null,
  person uuid not null references people.person,
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, event, person),
  foreign key (cooperative, event) references events.event (cooperative, id)
);
create index on events.host (cooperative, person);
call foundation.belongs_to_cooperative('events.host', 'select, insert, delete');

create table events.room (
  cooperative int not null,
  event uuid not null,
  room uuid not null,
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, event, room),
  foreign key (cooperative, event) references events.event (cooperative, id)
);
call foundation.belongs_to_cooperative('events.room', 'select, insert, delete');

-- Whoever comes from outside: their name and address, taken away after the event.
create table events.guest (
  cooperative int not null,
  id uuid not null,
  event uuid not null,
  given_name text not null check (length(given_name) between 1 and 80),
  family_name text not null check (length(family_name) between 1 and 80),
  email text not null check (email = lower(trim(email)) and length(email) <= 120),
  language text not null,
  set_at timestamptz not null,
  primary key (cooperative, id),
  unique (cooperative, event, email),
  foreign key (cooperative, event) references events.event (cooperative, id)
);
create index on events.guest (cooperative, set_at);
call foundation.belongs_to_cooperative('events.guest', 'select, insert, update (given_name, family_name), delete');

-- Somebody and their seats in one mode. `held_until`: kept while a form is filled in or an offer is answered;
-- `confirmed_at`: theirs; neither: in the queue. A change of mode that waits keeps its old seat (`instead_of`).
create table events.registration (
  cooperative int not null,
  id uuid not null,
  event uuid not null,
  mode text not null check (mode in ('site', 'online')),
  seats smallint not null check (seats between 1 and 10),
  person uuid references people.person,
  guest uuid,
  invited_by uuid references people.person,
  instead_of uuid,
  ticket text not null check (ticket ~ '^[0-9A-HJKMNP-TV-Z]{8}$'),
  priority smallint not null default 0 check (priority between 0 and 9),
  set_at timestamptz not null,
  set_by uuid,
  held_until timestamptz,
  offered_at timestamptz check (offered_at is null or held_until is not null),
  confirmed_at timestamptz check (confirmed_at is null or held_until is null and num_nonnulls(person, guest) = 1),
  ended_at timestamptz,
  ended_by uuid,
  ended_how text check (ended_how in ('left', 'withdrawn', 'declined', 'lapsed', 'hold-lapsed', 'moved', 'cancelled')),
  primary key (cooperative, id),
  unique (cooperative, ticket),
  foreign key (cooperative, event) references events.event (cooperative, id),
  foreign key (cooperative, instead_of) references events.registration (cooperative, id),
  check (num_nonnulls(person, guest) <= 1),
  check ((ended_at is null) = (ended_how is null))
);
create unique index person_registered_once on events.registration (cooperative, event, person)
  where ended_at is null and instead_of is null;
create unique index guest_registered_once on events.registration (cooperative, event, guest)
  where ended_at is null and instead_of is null;
create unique index moves_once on events.registration (cooperative, instead_of) where ended_at is null;
create index on events.registration (cooperative, event, mode) where ended_at is null;
create index on events.registration (cooperative, person) where ended_at is null;
create index on events.registration (cooperative, guest);
call foundation.belongs_to_cooperative('events.registration', 'select, insert, update (mode, seats, guest, priority,
  instead_of, held_until, offered_at, confirmed_at, ended_at, ended_by, ended_how)');

-- No more seats given and kept than there are, in each mode; whoever comes meanwhile waits for the event.
create procedure events.hold_seats(house int, of_event uuid) language plpgsql as $$
declare e events.event;
begin
  select * into e from events.event where cooperative = house and id = of_event for no key update;
  if exists (select from events.registration r
      where r.cooperative = house and r.event = of_event and r.ended_at is null
        and (r.confirmed_at is not null or r.held_until is not null)
      group by r.mode
      having sum(r.seats) > coalesce(case r.mode when 'site' then e.site_seats else e.online_seats end, 0)) then
    raise exception 'event % has no such seat left', of_event using errcode = 'EN001';
  end if;
end $$;
create function events.hold_seats_of_registration() returns trigger language plpgsql as $$
begin
  call events.hold_seats(new.cooperative, new.event);
  return null;
end $$;
create trigger hold_seats after insert or update of mode, seats, held_until, confirmed_at, ended_at
  on events.registration for each row execute function events.hold_seats_of_registration();
create function events.hold_seats_of_event() returns trigger language plpgsql as $$
begin
  call events.hold_seats(new.cooperative, new.id);
  return null;
end $$;
create trigger hold_seats after update of site_seats, online_seats
  on events.event for each row execute function events.hold_seats_of_event();

-- The addresses that open a guest’s page, one for each letter: only their hashes are kept.
create table events.own_key (
  cooperative int not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  registration uuid not null,
  set_at timestamptz not null,
  primary key (cooperative, hash),
  foreign key (cooperative, registration) references events.registration (cooperative, id)
);
create index on events.own_key (cooperative, registration);
call foundation.belongs_to_cooperative('events.own_key', 'select, insert, delete');

-- What somebody eats or must not: for whoever prepares the meal, taken away once it was eaten.
create table events.diet (
  cooperative int not null,
  registration uuid not null,
  diets text[] not null check (diets <@ array['vegetarian', 'vegan', 'no-pork', 'halal', 'kosher', 'gluten-free']),
  allergies text not null default '' check (length(allergies) <= 300),
  set_at timestamptz not null,
  primary key (cooperative, registration),
  foreign key (cooperative, registration) references events.registration (cooperative, id)
);
call foundation.belongs_to_cooperative('events.diet', 'select, insert, update (diets, allergies, set_at), delete');

-- « Qui apporte quoi »: what is wanted, and who brings it.
create table events.dish (
  cooperative int not null,
  id uuid not null,
  event uuid not null,
  what text not null check (length(what) between 1 and 120),
  brought_by uuid references people.person,
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, id),
  foreign key (cooperative, event) references events.event (cooperative, id)
);
create index on events.dish (cooperative, event);
call foundation.belongs_to_cooperative('events.dish', 'select, insert, update (brought_by), delete');

-- What the meal cost, shared among those who ate; a correction is a further row.
create table events.meal_cost (
  cooperative int not null,
  event uuid not null,
  number smallint not null check (number > 0),
  cost_cents bigint not null check (cost_cents between 0 and 99999999),
  paid_by uuid references people.person,
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, event, number),
  foreign key (cooperative, event) references events.event (cooperative, id)
);
call foundation.belongs_to_cooperative('events.meal_cost', 'select, insert');
call foundation.never_changes('events.meal_cost');

-- Who came through the door and who did not after all, as each device noted it; the last act by its instant holds,
-- whatever the order in which devices send theirs. The id is drawn by the device: sent twice, it is one.
create table events.arrival (
  cooperative int not null,
  id uuid not null,
  registration uuid not null,
  came boolean not null,
  at timestamptz not null,
  way text not null check (way in ('scan', 'code', 'list', 'walk-in')),
  why text not null default '' check (length(why) <= 200),
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (cooperative, id),
  foreign key (cooperative, registration) references events.registration (cooperative, id)
);
create index on events.arrival (cooperative, registration, at desc, id desc);
call foundation.belongs_to_cooperative('events.arrival', 'select, insert');
call foundation.never_changes('events.arrival');

-- The attendance sheet of a half-day (R6313-3 Code du travail: presence is proved by any probative element).
create table events.half_day (
  cooperative int not null,
  id uuid not null,
  event uuid not null,
  day date not null,
  half text not null check (half in ('am', 'pm')),
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at and ends_at <= starts_at + interval '12 hours'),
  -- Shown in the room: whoever signs on their own telephone types it.
  code text not null check (code ~ '^[0-9]{6}$'),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, id),
  unique (cooperative, event, day, half),
  foreign key (cooperative, event) references events.event (cooperative, id)
);
call foundation.belongs_to_cooperative('events.half_day', 'select, insert');
call foundation.never_changes('events.half_day');

create table events.signature (
  cooperative int not null,
  half_day uuid not null,
  registration uuid not null,
  name text not null check (length(name) between 1 and 170),
  minutes int not null check (minutes between 0 and 720),
  way text not null check (way in ('touch', 'code', 'video')),
  -- The stroke, as lines of points in a box of 300 by 100.
  drawing text not null default '' check (length(drawing) <= 8000 and (way = 'touch') = (drawing <> '')),
  signed_at timestamptz not null,
  signed_by uuid,
  primary key (cooperative, half_day, registration),
  foreign key (cooperative, half_day) references events.half_day (cooperative, id),
  foreign key (cooperative, registration) references events.registration (cooperative, id)
);
create index on events.signature (cooperative, registration);
call foundation.belongs_to_cooperative('events.signature', 'select, insert');
call foundation.never_changes('events.signature');
call foundation.is_erasable('events.signature');

-- Countersigned by a host, set as a paper and closed: `paper` is its SHA-256, `seal` that of all it says.
create table events.seal (
  cooperative int not null,
  half_day uuid not null,
  paper text not null,
  seal text not null check (seal ~ '^[0-9a-f]{64}$'),
  drawing text not null check (length(drawing) between 1 and 8000),
  sealed_at timestamptz not null,
  sealed_by uuid not null references people.person,
  primary key (cooperative, half_day),
  foreign key (cooperative, half_day) references events.half_day (cooperative, id),
  foreign key (cooperative, paper) references documents.paper (cooperative, hash)
);
call foundation.belongs_to_cooperative('events.seal', 'select, insert');
call foundation.never_changes('events.seal');

create function events.refuse_after_seal() returns trigger language plpgsql as $$
begin
  perform from events.half_day h where h.cooperative = new.cooperative and h.id = new.half_day for no key update;
  if exists (select from events.seal s where s.cooperative = new.cooperative and s.half_day = new.half_day) then
    raise exception 'the sheet % is sealed', new.half_day using errcode = 'EN001';
  end if;
  return new;
end $$;
create trigger refuse_after_seal before insert on events.signature
  for each row execute function events.refuse_after_seal();

-- What a sealed sheet got wrong, dated and explained: the last number holds.
create table events.correction (
  cooperative int not null,
  half_day uuid not null,
  registration uuid not null,
  number smallint not null check (number > 0),
  minutes int not null check (minutes between 0 and 720),
  why text not null check (length(why) between 1 and 400),
  set_at timestamptz not null,
  set_by uuid not null,
  primary key (cooperative, half_day, registration, number),
  foreign key (cooperative, half_day) references events.seal (cooperative, half_day),
  foreign key (cooperative, registration) references events.registration (cooperative, id)
);
create index on events.correction (cooperative, registration);
call foundation.belongs_to_cooperative('events.correction', 'select, insert');
call foundation.never_changes('events.correction');

-- Feedback tells of nobody: whoever came is written to with a key, which nothing ties to them, and answers once.
create table events.feedback_key (
  cooperative int not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  event uuid not null,
  primary key (cooperative, hash),
  foreign key (cooperative, event) references events.event (cooperative, id)
);
create index on events.feedback_key (cooperative, event);
call foundation.belongs_to_cooperative('events.feedback_key', 'select, insert, delete');

create table events.feedback (
  cooperative int not null,
  id uuid not null,
  event uuid not null,
  score smallint not null check (score between 1 and 5),
  liked text not null default '' check (length(liked) <= 1000),
  better text not null default '' check (length(better) <= 1000),
  primary key (cooperative, id),
  foreign key (cooperative, event) references events.event (cooperative, id)
);
create index on events.feedback (cooperative, event);
call foundation.belongs_to_cooperative('events.feedback', 'select, insert');
call foundation.never_changes('events.feedback');

create table events.feedback_asked (
  cooperative int not null,
  event uuid not null,
  set_at timestamptz not null,
  primary key (cooperative, event),
  foreign key (cooperative, event) references events.event (cooperative, id)
);
call foundation.belongs_to_cooperative('events.feedback_asked', 'select, insert');
call foundation.never_changes('events.feedback_asked');

-- Where each event stands: its present time and place, what is given and what waits in each mode.
create view events.standing with (security_invoker = true) as
  select e.cooperative, e.id as event, l.version, l.starts_at, l.ends_at, l.site, l.place, l.why,
    u.set_at as published_at, x.set_at as cancelled_at, x.why as cancelled_why, o.why as postponed_why,
    greatest(l.set_at, u.set_at, x.set_at, o.set_at) as changed_at,
    coalesce(n.site_taken, 0)::int as site_taken, coalesce(n.online_taken, 0)::int as online_taken,
    coalesce(n.site_waiting, 0)::int as site_waiting, coalesce(n.online_waiting, 0)::int as online_waiting
  from events.event e
    join lateral (select * from events.placing l where l.cooperative = e.cooperative and l.event = e.id
      order by l.version desc limit 1) l on true
    left join events.publication u on u.cooperative = e.cooperative and u.event = e.id
    left join events.cancellation x on x.cooperative = e.cooperative and x.event = e.id
    left join events.postponement o on o.cooperative = e.cooperative and o.event = e.id and o.version = l.version
    left join lateral (select
        sum(r.seats) filter (where r.mode = 'site' and (r.confirmed_at is not null or r.held_until is not null))
          as site_taken,
        sum(r.seats) filter (where r.mode = 'online' and (r.confirmed_at is not null or r.held_until is not null))
          as online_taken,
        sum(r.seats) filter (where r.mode = 'site' and r.confirmed_at is null and r.held_until is null)
          as site_waiting,
        sum(r.seats) filter (where r.mode = 'online' and r.confirmed_at is null and r.held_until is null)
          as online_waiting
      from events.registration r where r.cooperative = e.cooperative and r.event = e.id and r.ended_at is null) n
      on true;
grant select on events.standing to ensemble_app;

-- Guests leave no trace once what they came for is over.
insert into privacy.term (name, months, starts_on, source) values
  ('event-guests', 3, '2018-05-25', 'RGPD art. 5.1.e : plus d’utilité trois mois après l’événement');
