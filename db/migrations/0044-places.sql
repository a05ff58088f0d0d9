-- Rooms, desks and vehicles of the sites: what each offers, who takes it and when. That nothing is in two places is
-- held by occupancy.taken; here stand what was asked, its title, its story.
create schema places;
grant usage on schema places to ensemble_app;

-- Where it is reserved before and after each use, for setting up and cleaning, is blocked with it.
create table places.room (
  cooperative int not null references network.cooperative,
  id uuid not null,
  site uuid not null,
  name text not null check (length(name) between 1 and 80),
  kind text not null check (kind in ('room', 'desk', 'booth', 'vehicle')),
  seats smallint not null check (seats between 1 and 500),
  floor text not null default '' check (length(floor) <= 40),
  equipment text[] not null default '{}',
  access_notes text not null default '' check (length(access_notes) <= 600),
  step_free boolean not null,
  accessibility text not null default '' check (length(accessibility) <= 600),
  before_minutes smallint not null check (before_minutes between 0 and 240),
  after_minutes smallint not null check (after_minutes between 0 and 240),
  hourly_cents int not null check (hourly_cents between 0 and 1000000),
  -- Whoever has not come a quarter of an hour after the beginning gives it back.
  wants_arrival boolean not null,
  photo text,
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, id),
  unique (cooperative, site, name),
  foreign key (cooperative, site) references network.site (cooperative, id),
  foreign key (cooperative, photo) references documents.paper (cooperative, hash)
);
create index on places.room (cooperative, photo);
call foundation.belongs_to_cooperative('places.room', 'select, insert, update');

create table places.retirement (
  cooperative int not null,
  room uuid not null,
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, room),
  foreign key (cooperative, room) references places.room (cooperative, id)
);
call foundation.belongs_to_cooperative('places.retirement', 'select, insert');
call foundation.never_changes('places.retirement');

-- A hall made of rooms: whoever takes it takes each of them.
create table places.part (
  cooperative int not null,
  whole uuid not null,
  part uuid not null check (part <> whole),
  primary key (cooperative, whole, part),
  foreign key (cooperative, whole) references places.room (cooperative, id),
  foreign key (cooperative, part) references places.room (cooperative, id)
);
create index on places.part (cooperative, part);
call foundation.belongs_to_cooperative('places.part', 'select, insert');
call foundation.never_changes('places.part');

-- Parts have no parts, and stand on the site of the whole.
create function places.hold_parts() returns trigger language plpgsql as $$
begin
  perform from places.room r where r.cooperative = new.cooperative and r.id in (new.whole, new.part)
    order by r.id for no key update;
  if exists (select from places.part p where p.cooperative = new.cooperative
      and (p.part = new.whole or p.whole = new.part))
    or (select count(distinct r.site) from places.room r where r.cooperative = new.cooperative
      and r.id in (new.whole, new.part)) <> 1 then
    raise exception 'room % is no part of room %', new.part, new.whole using errcode = 'EN001';
  end if;
  return new;
end $$;
create trigger hold_parts before insert on places.part for each row execute function places.hold_parts();

-- Each room by what is taken of it: its parts, or itself.
create view places.atom with (security_invoker = true) as
  select r.cooperative, r.id as room, coalesce(p.part, r.id) as atom
  from places.room r left join places.part p on p.cooperative = r.cooperative and p.whole = r.id;
grant select on places.atom to ensemble_app;

-- What may be asked of a room, by a member or by the team; without a row, what is usual holds.
create table places.rule (
  cooperative int not null,
  room uuid not null,
  class text not null check (class in ('member', 'team')),
  may boolean not null,
  approval boolean not null,
  opens_minute smallint not null check (opens_minute between 0 and 1439),
  closes_minute smallint not null check (closes_minute between 1 and 1440 and closes_minute > opens_minute),
  weekdays smallint[] not null check (weekdays <@ array[1, 2, 3, 4, 5, 6, 7]::smallint[]
    and cardinality(weekdays) > 0),
  notice_minutes int not null check (notice_minutes between 0 and 43200),
  horizon_days smallint not null check (horizon_days between 1 and 730),
  least_minutes smallint not null check (least_minutes between 5 and 1440),
  most_minutes smallint not null check (most_minutes between least_minutes and 1440),
  week_minutes int check (week_minutes between 15 and 10080),
  late_hours smallint not null check (late_hours between 0 and 336),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, room, class),
  foreign key (cooperative, room) references places.room (cooperative, id)
);
call foundation.belongs_to_cooperative('places.rule', 'select, insert, update');

-- Whatever takes a room, of this module or of another, with the hours that were asked and what it is for.
create table places.taking (
  cooperative int not null,
  taker uuid not null,
  taker_kind text not null check (taker_kind ~ '^[a-z]+\.[a-z-]+$'),
  room uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  title text not null check (length(title) <= 200),
  primary key (cooperative, taker, room),
  foreign key (cooperative, room) references places.room (cooperative, id)
);
create index on places.taking (cooperative, room, starts_at);
call foundation.belongs_to_cooperative('places.taking', 'select, insert, update (title), delete');

-- The same room at the same local hours, from a day until another: the rule that its bookings come from.
create table places.series (
  cooperative int not null references network.cooperative,
  id uuid not null,
  frequency text not null check (frequency in ('weekly', 'monthly')),
  every smallint not null check (every between 1 and 12),
  starts_on date not null,
  until date not null check (until > starts_on and until <= starts_on + 731),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, id)
);
call foundation.belongs_to_cooperative('places.series', 'select, insert');
call foundation.never_changes('places.series');

-- `person` is nobody where it was taken at the door. `discreet`: others read that it is taken, not for what.
create table places.booking (
  cooperative int not null,
  id uuid not null,
  room uuid not null,
  person uuid references people.person,
  activity uuid,
  title text not null check (length(title) between 1 and 120),
  discreet boolean not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at and ends_at <= starts_at + interval '25 hours'),
  -- SEQUENCE of calendars (RFC 5545 §3.8.7.4): grows with each move.
  version int not null default 0,
  asked boolean not null,
  series uuid,
  made_at timestamptz not null,
  made_by uuid,
  primary key (cooperative, id),
  foreign key (cooperative, room) references places.room (cooperative, id),
  foreign key (cooperative, activity) references activities.activity (cooperative, id),
  foreign key (cooperative, series) references places.series (cooperative, id)
);
create index on places.booking (cooperative, person, starts_at);
create index on places.booking (cooperative, room, starts_at);
create index on places.booking (cooperative, series) where series is not null;
call foundation.belongs_to_cooperative('places.booking',
  'select, insert, update (room, starts_at, ends_at, title, version)');

create table places.approval (
  cooperative int not null,
  booking uuid not null,
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, booking),
  foreign key (cooperative, booking) references places.booking (cooperative, id)
);
call foundation.belongs_to_cooperative('places.approval', 'select, insert');
call foundation.never_changes('places.approval');

-- How it ended before its time: given back early or late, refused, lapsed without an answer, given back because nobody
-- came, or closed with the room.
create table places.ending (
  cooperative int not null,
  booking uuid not null,
  manner text not null check (manner in ('cancelled', 'late', 'refused', 'lapsed', 'missed', 'closed')),
  why text not null default '' check (length(why) <= 400 and (manner <> 'refused' or length(why) > 0)),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, booking),
  foreign key (cooperative, booking) references places.booking (cooperative, id)
);
call foundation.belongs_to_cooperative('places.ending', 'select, insert');
call foundation.never_changes('places.ending');
call foundation.is_erasable('places.ending', 'why');

create table places.arrival (
  cooperative int not null,
  booking uuid not null,
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, booking),
  foreign key (cooperative, booking) references places.booking (cooperative, id)
);
call foundation.belongs_to_cooperative('places.arrival', 'select, insert');
call foundation.never_changes('places.arrival');

-- Where each booking stands.
create view places.standing with (security_invoker = true) as
  select b.cooperative, b.id as booking, e.manner, coalesce(e.why, '') as why, v.set_at as arrived_at,
    case when e.manner is not null then e.manner
      when b.asked and a.booking is null then 'pending'
      when v.booking is not null then 'used'
      else 'confirmed' end as state
  from places.booking b
    left join places.ending e on e.cooperative = b.cooperative and e.booking = b.id
    left join places.approval a on a.cooperative = b.cooperative and a.booking = b.id
    left join places.arrival v on v.cooperative = b.cooperative and v.booking = b.id;
grant select on places.standing to ensemble_app;

-- A room, or a whole site, that nobody may take for a while.
create table places.closure (
  cooperative int not null references network.cooperative,
  id uuid not null,
  site uuid not null,
  room uuid,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  why text not null check (length(why) between 1 and 200),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, id),
  foreign key (cooperative, site) references network.site (cooperative, id),
  foreign key (cooperative, room) references places.room (cooperative, id)
);
create index on places.closure (cooperative, site, ends_at);
-- Held while it is reopened.
call foundation.belongs_to_cooperative('places.closure', 'select, insert, update');
call foundation.never_changes('places.closure');

create table places.reopening (
  cooperative int not null,
  closure uuid not null,
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, closure),
  foreign key (cooperative, closure) references places.closure (cooperative, id)
);
call foundation.belongs_to_cooperative('places.reopening', 'select, insert');
call foundation.never_changes('places.reopening');

-- Nothing is taken where it is closed, by whatever module.
create function places.hold_closures() returns trigger language plpgsql as $$
begin
  if exists (select from places.closure c
      join places.room r on r.cooperative = c.cooperative and r.site = c.site
      join places.atom a on a.cooperative = r.cooperative and a.room = r.id
      join places.atom n on n.cooperative = a.cooperative and n.atom = a.atom and n.room = new.room
    where c.cooperative = new.cooperative and (c.room is null or c.room = r.id)
      and c.starts_at < new.ends_at and c.ends_at > new.starts_at
      and not exists (select from places.reopening o where o.cooperative = c.cooperative and o.closure = c.id)) then
    raise exception 'room % is closed then', new.room using errcode = 'EN001';
  end if;
  return new;
end $$;
create trigger hold_closures before insert on places.taking
  for each row execute function places.hold_closures();

-- What an activity may subscribe to: so many minutes a month for a monthly price; beyond, the hourly price of each room.
create table places.plan (
  cooperative int not null references network.cooperative,
  id uuid not null,
  name text not null check (length(name) between 1 and 80),
  monthly_cents bigint not null check (monthly_cents between 0 and 10000000),
  included_minutes int not null check (included_minutes between 0 and 44640),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, id),
  unique (cooperative, name)
);
call foundation.belongs_to_cooperative('places.plan', 'select, insert');
call foundation.never_changes('places.plan');

-- By whole months, one at a time for an activity.
create table places.subscription (
  cooperative int not null,
  id uuid not null,
  activity uuid not null,
  plan uuid not null,
  since date not null check (since = date_trunc('month', since)),
  until date check (until = date_trunc('month', until) and until > since),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, id),
  foreign key (cooperative, activity) references activities.activity (cooperative, id),
  foreign key (cooperative, plan) references places.plan (cooperative, id),
  constraint one_plan_at_a_time exclude using gist (cooperative with =, activity with =,
    daterange(since, until) with &&)
);
call foundation.belongs_to_cooperative('places.subscription', 'select, insert, update (until)');

-- What each booking took of the minutes of a month, and what it costs beyond; given back by a line that undoes it.
create table places.credit (
  cooperative int not null,
  booking uuid not null,
  kind text not null check (kind in ('use', 'return')),
  activity uuid not null,
  month date not null check (month = date_trunc('month', month)),
  included_minutes int not null check ((included_minutes >= 0) = (kind = 'use') or included_minutes = 0),
  beyond_minutes int not null check ((beyond_minutes >= 0) = (kind = 'use') or beyond_minutes = 0),
  cents bigint not null check ((cents >= 0) = (kind = 'use') or cents = 0),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, booking, kind),
  foreign key (cooperative, booking) references places.booking (cooperative, id),
  foreign key (cooperative, activity) references activities.activity (cooperative, id)
);
create index on places.credit (cooperative, activity, month);
call foundation.belongs_to_cooperative('places.credit', 'select, insert');
call foundation.never_changes('places.credit');

-- What is given back is exactly what was taken.
create function places.hold_return() returns trigger language plpgsql as $$
begin
  if new.kind = 'return' and not exists (select from places.credit c where c.cooperative = new.cooperative
      and c.booking = new.booking and c.kind = 'use' and c.activity = new.activity and c.month = new.month
      and c.included_minutes = -new.included_minutes and c.beyond_minutes = -new.beyond_minutes
      and c.cents = -new.cents) then
    raise exception 'booking % gives back what it did not take', new.booking using errcode = 'EN001';
  end if;
  return new;
end $$;
create trigger hold_return before insert on places.credit for each row execute function places.hold_return();

-- What an activity was charged for a month: once, by its entry.
create table places.charge (
  cooperative int not null,
  id uuid not null,
  activity uuid not null,
  month date not null check (month = date_trunc('month', month)),
  plan_cents bigint not null check (plan_cents >= 0),
  beyond_cents bigint not null check (beyond_cents >= 0 and plan_cents + beyond_cents > 0),
  entry uuid not null,
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, activity, month),
  foreign key (cooperative, activity) references activities.activity (cooperative, id),
  foreign key (cooperative, entry) references ledger.entry (cooperative, id)
);
create index on places.charge (cooperative, month);
call foundation.belongs_to_cooperative('places.charge', 'select, insert');
call foundation.never_changes('places.charge');

-- Secret addresses of a room or a site: the page of its door, its calendar. Only the hash is kept; a new one takes the
-- place of the one before.
create table places.address (
  cooperative int not null references network.cooperative,
  purpose text not null check (purpose in ('door', 'feed')),
  subject uuid not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, purpose, subject),
  unique (cooperative, hash)
);
call foundation.belongs_to_cooperative('places.address', 'select, insert, update');

-- Who wants to be seen where they have a place today.
create table places.presence (
  cooperative int not null references network.cooperative,
  person uuid not null references people.person,
  set_at timestamptz not null,
  primary key (cooperative, person)
);
call foundation.belongs_to_cooperative('places.presence', 'select, insert, delete');

-- Keys and badges: who has what.
create table places.key (
  cooperative int not null,
  id uuid not null,
  site uuid not null,
  name text not null check (length(name) between 1 and 80),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, id),
  unique (cooperative, site, name),
  foreign key (cooperative, site) references network.site (cooperative, id)
);
call foundation.belongs_to_cooperative('places.key', 'select, insert, update');
call foundation.never_changes('places.key');

create table places.loan (
  cooperative int not null,
  id uuid not null,
  key uuid not null,
  person uuid not null references people.person,
  due_on date,
  lent_at timestamptz not null,
  lent_by uuid,
  returned_at timestamptz,
  returned_by uuid,
  primary key (cooperative, id),
  foreign key (cooperative, key) references places.key (cooperative, id),
  constraint one_hand exclude using gist (cooperative with =, key with =, tstzrange(lent_at, returned_at) with &&)
);
create index on places.loan (cooperative, person);
call foundation.belongs_to_cooperative('places.loan', 'select, insert, update (returned_at, returned_by)');

-- Domiciliation of firms from outside (Code de commerce L123-11-2 to L123-11-8). The prefect’s approval holds six years.
create table places.agreement (
  cooperative int not null references network.cooperative,
  id uuid not null,
  number text not null check (length(number) between 1 and 60),
  prefecture text not null check (length(prefecture) between 1 and 80),
  granted_on date not null,
  ends_on date not null check (ends_on > granted_on and ends_on <= granted_on + interval '6 years'),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, id),
  unique (cooperative, number)
);
call foundation.belongs_to_cooperative('places.agreement', 'select, insert');
call foundation.never_changes('places.agreement');

create table places.domiciliation (
  cooperative int not null,
  id uuid not null,
  site uuid not null,
  firm text not null check (length(firm) between 1 and 120),
  siren text check (siren ~ '^\d{9}$'),
  representative text not null check (length(representative) between 1 and 120),
  representative_address text not null check (length(representative_address) between 1 and 300),
  phone text not null check (length(phone) between 1 and 40),
  email text not null check (length(email) between 3 and 200),
  works_at text not null check (length(works_at) between 1 and 300),
  books_at text not null check (length(books_at) between 1 and 300),
  starts_on date not null,
  months smallint not null check (months between 3 and 60),
  monthly_cents bigint not null check (monthly_cents >= 0),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, id),
  foreign key (cooperative, site) references network.site (cooperative, id)
);
call foundation.belongs_to_cooperative('places.domiciliation', 'select, insert, update');

create table places.domiciliation_paper (
  cooperative int not null,
  id uuid not null,
  domiciliation uuid not null,
  kind text not null check (kind in ('identity', 'address', 'registration', 'contract')),
  name text not null check (length(name) between 1 and 200),
  paper text not null,
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, id),
  foreign key (cooperative, domiciliation) references places.domiciliation (cooperative, id),
  foreign key (cooperative, paper) references documents.paper (cooperative, hash)
);
create index on places.domiciliation_paper (cooperative, domiciliation);
create index on places.domiciliation_paper (cooperative, paper);
call foundation.belongs_to_cooperative('places.domiciliation_paper', 'select, insert');
call foundation.never_changes('places.domiciliation_paper');

-- From its signature on; renewed by itself until notice is given.
create table places.domiciliation_signing (
  cooperative int not null,
  domiciliation uuid not null,
  agreement uuid not null,
  signed_on date not null,
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, domiciliation),
  foreign key (cooperative, domiciliation) references places.domiciliation (cooperative, id),
  foreign key (cooperative, agreement) references places.agreement (cooperative, id)
);
call foundation.belongs_to_cooperative('places.domiciliation_signing', 'select, insert');
call foundation.never_changes('places.domiciliation_signing');

create table places.domiciliation_end (
  cooperative int not null,
  domiciliation uuid not null,
  ends_on date not null,
  why text not null check (length(why) between 1 and 400),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, domiciliation),
  foreign key (cooperative, domiciliation) references places.domiciliation_signing (cooperative, domiciliation)
);
call foundation.belongs_to_cooperative('places.domiciliation_end', 'select, insert');
call foundation.never_changes('places.domiciliation_end');

-- Post received, for a firm or an activity: append-only, and what became of it.
create table places.letter (
  cooperative int not null references network.cooperative,
  id uuid not null,
  domiciliation uuid,
  activity uuid,
  nature text not null check (nature in ('letter', 'registered', 'parcel')),
  sender text not null default '' check (length(sender) <= 120),
  received_on date not null,
  photo text,
  set_at timestamptz not null,
  set_by uuid,
  check (num_nonnulls(domiciliation, activity) = 1),
  primary key (cooperative, id),
  foreign key (cooperative, domiciliation) references places.domiciliation (cooperative, id),
  foreign key (cooperative, activity) references activities.activity (cooperative, id),
  foreign key (cooperative, photo) references documents.paper (cooperative, hash)
);
create index on places.letter (cooperative, received_on desc, id);
create index on places.letter (cooperative, activity, received_on desc);
create index on places.letter (cooperative, photo);
call foundation.belongs_to_cooperative('places.letter', 'select, insert, update');
call foundation.never_changes('places.letter');

create table places.letter_step (
  cooperative int not null,
  letter uuid not null,
  step text not null check (step in ('collected', 'forwarded', 'returned')),
  note text not null default '' check (length(note) <= 200),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, letter),
  foreign key (cooperative, letter) references places.letter (cooperative, id)
);
call foundation.belongs_to_cooperative('places.letter_step', 'select, insert');
call foundation.never_changes('places.letter_step');
