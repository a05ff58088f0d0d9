-- Reading phases of proposals, the lists of visitors, a place given to another member, paid items of events, letters to
-- guests.

-- From when until when readers read the proposals of an edition, and what they may do meanwhile: one at a time.
create table forum.phase (
  cooperative int not null,
  id uuid not null,
  edition uuid not null,
  name text not null check (length(name) between 1 and 60),
  opens_at timestamptz not null,
  closes_at timestamptz not null check (closes_at > opens_at),
  -- Readers judge; they do not see who proposes; once they judged they see what the others thought.
  weighs boolean not null,
  anonymous boolean not null,
  others boolean not null,
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, id),
  foreign key (cooperative, edition) references forum.edition (cooperative, id),
  constraint one_phase_at_a_time exclude using gist
    (cooperative with =, edition with =, tstzrange(opens_at, closes_at) with &&) deferrable initially deferred
);
call foundation.belongs_to_cooperative('forum.phase',
  'select, insert, update (name, opens_at, closes_at, weighs, anonymous, others), delete');

-- What a visitor marks in a public programme: whoever holds its address holds it, of which the hash alone is kept.
create table forum.visitor_list (
  cooperative int not null,
  id uuid not null,
  edition uuid not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  set_at timestamptz not null,
  primary key (cooperative, id),
  unique (cooperative, hash),
  foreign key (cooperative, edition) references forum.edition (cooperative, id)
);
create index on forum.visitor_list (cooperative, edition);
call foundation.belongs_to_cooperative('forum.visitor_list', 'select, insert, update (hash), delete');

create table forum.visitor_star (
  cooperative int not null,
  list uuid not null,
  proposal uuid not null,
  set_at timestamptz not null,
  primary key (cooperative, list, proposal),
  foreign key (cooperative, list) references forum.visitor_list (cooperative, id) on delete cascade,
  foreign key (cooperative, proposal) references forum.proposal (cooperative, id)
);
create index on forum.visitor_star (cooperative, proposal);
call foundation.belongs_to_cooperative('forum.visitor_star', 'select, insert, delete');

-- Whether whoever has a seat may give it to another member.
alter table events.event add column givable boolean not null default true;
grant update (givable) on events.event to ensemble_app;

alter table events.registration drop constraint registration_ended_how_check;
alter table events.registration add constraint registration_ended_how_check check (ended_how in
  ('left', 'withdrawn', 'declined', 'lapsed', 'hold-lapsed', 'moved', 'cancelled', 'given'));

-- A seat offered to another member, who says yes or no; meanwhile it stays with whoever has it.
create table events.gift (
  cooperative int not null,
  id uuid not null,
  registration uuid not null,
  giver uuid not null references people.person,
  receiver uuid not null references people.person check (receiver <> giver),
  set_at timestamptz not null,
  answered_at timestamptz,
  -- True: it is theirs; false: they declined, or it was taken back.
  taken boolean check ((taken is null) = (answered_at is null)),
  primary key (cooperative, id),
  foreign key (cooperative, registration) references events.registration (cooperative, id)
);
create unique index offered_to_one on events.gift (cooperative, registration) where answered_at is null;
create index on events.gift (cooperative, registration);
create index on events.gift (cooperative, receiver) where answered_at is null;
create index on events.gift (cooperative, giver);
call foundation.belongs_to_cooperative('events.gift', 'select, insert, update (answered_at, taken)');

-- What a member pays for with a seat: a meal, somebody they bring. Its price never changes; a new one takes its place.
create table events.item (
  cooperative int not null,
  id uuid not null,
  event uuid not null,
  name text not null check (length(name) between 1 and 80),
  price_cents bigint not null check (price_cents between 1 and 99999999),
  -- Until so long before the beginning it is ordered and given back.
  until_hours smallint not null check (until_hours between 0 and 720),
  retired_at timestamptz,
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, id),
  foreign key (cooperative, event) references events.event (cooperative, id)
);
create index on events.item (cooperative, event);
call foundation.belongs_to_cooperative('events.item', 'select, insert, update (retired_at)');

-- Charged to an activity by its entry, once; taken back by a counter-entry.
create table events.purchase (
  cooperative int not null,
  id uuid not null,
  registration uuid not null,
  item uuid not null,
  quantity smallint not null check (quantity between 1 and 10),
  cents bigint not null check (cents > 0),
  activity uuid not null,
  entry uuid not null,
  set_at timestamptz not null,
  set_by uuid,
  refunded_at timestamptz,
  refund uuid check ((refund is null) = (refunded_at is null)),
  primary key (cooperative, id),
  unique (cooperative, entry),
  unique (cooperative, refund),
  foreign key (cooperative, registration) references events.registration (cooperative, id),
  foreign key (cooperative, item) references events.item (cooperative, id),
  foreign key (cooperative, activity) references activities.activity (cooperative, id),
  foreign key (cooperative, entry) references ledger.entry (cooperative, id),
  foreign key (cooperative, refund) references ledger.entry (cooperative, id)
);
create unique index charged_once on events.purchase (cooperative, registration, item) where refunded_at is null;
create index on events.purchase (cooperative, item);
create index on events.purchase (cooperative, activity);
call foundation.belongs_to_cooperative('events.purchase', 'select, insert, update (registration, refunded_at, refund)');

-- A guest who wants no letter of an event any more but those about their seat.
alter table events.guest add column quiet_at timestamptz;
grant update (quiet_at) on events.guest to ensemble_app;

-- What a guest was written of, once: an answered question, the replay. A name without a row once the guest is erased.
create table live.guest_told (
  cooperative int not null references network.cooperative,
  guest uuid not null,
  about uuid not null,
  set_at timestamptz not null,
  primary key (cooperative, guest, about)
);
call foundation.belongs_to_cooperative('live.guest_told', 'select, insert');

-- Addresses by which guests of something else come into its room: each drawn when one comes, kept as a hash.
create table video.pass (
  cooperative int not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  room uuid not null,
  set_at timestamptz not null,
  primary key (cooperative, hash),
  foreign key (cooperative, room) references video.room (cooperative, id)
);
create index on video.pass (cooperative, room);
call foundation.belongs_to_cooperative('video.pass', 'select, insert, delete');
