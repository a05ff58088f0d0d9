-- Meetings by video: who is invited, who waits, who is in, what they note together. What is said is never kept, nor
-- what passes between browsers.
create schema video;
grant usage on schema video to ensemble_app;

create table video.room (
  cooperative int not null references network.cooperative,
  id uuid not null,
  title text not null check (length(title) between 1 and 120),
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at and ends_at <= starts_at + interval '1 day'),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, id)
);
create index on video.room (cooperative, ends_at);
call foundation.belongs_to_cooperative('video.room', 'select, insert, update (starts_at, ends_at, set_at, set_by)');

create table video.invited (
  cooperative int not null,
  room uuid not null,
  person uuid not null references people.person,
  host boolean not null,
  primary key (cooperative, room, person),
  foreign key (cooperative, room) references video.room (cooperative, id)
);
create index on video.invited (cooperative, person);
call foundation.belongs_to_cooperative('video.invited', 'select, insert');

-- No one enters any more, and whoever is in leaves.
create table video.closing (
  cooperative int not null,
  room uuid not null,
  closed_at timestamptz not null,
  closed_by uuid,
  primary key (cooperative, room),
  foreign key (cooperative, room) references video.room (cooperative, id)
);
call foundation.belongs_to_cooperative('video.closing', 'select, insert, delete');

-- The address by which somebody without an account comes: only its hash is kept; a new one takes its place.
create table video.guest_link (
  cooperative int not null,
  room uuid not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  made_at timestamptz not null,
  made_by uuid,
  primary key (cooperative, room),
  unique (cooperative, hash),
  foreign key (cooperative, room) references video.room (cooperative, id)
);
call foundation.belongs_to_cooperative('video.guest_link', 'select, insert, update, delete');

-- One browser at the door of a room. `hash` is that of the key that its page holds; it is worth nothing once its line
-- has been silent for a minute, which `seen_at` says.
create table video.arrival (
  cooperative int not null,
  id uuid not null,
  room uuid not null,
  person uuid references people.person,
  name text not null check (length(name) between 1 and 80),
  host boolean not null check (person is not null or not host),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  came_at timestamptz not null,
  seen_at timestamptz not null,
  primary key (cooperative, id),
  unique (cooperative, hash),
  foreign key (cooperative, room) references video.room (cooperative, id)
);
create index on video.arrival (cooperative, room, seen_at);
create index on video.arrival (cooperative, person);
call foundation.belongs_to_cooperative('video.arrival', 'select, insert, update (seen_at)');

create table video.admission (
  cooperative int not null,
  arrival uuid not null,
  admitted_at timestamptz not null,
  admitted_by uuid,
  primary key (cooperative, arrival),
  foreign key (cooperative, arrival) references video.arrival (cooperative, id)
);
call foundation.belongs_to_cooperative('video.admission', 'select, insert');

-- Left by oneself, or turned away by a host.
create table video.departure (
  cooperative int not null,
  arrival uuid not null,
  turned_away boolean not null,
  left_at timestamptz not null,
  left_by uuid,
  primary key (cooperative, arrival),
  foreign key (cooperative, arrival) references video.arrival (cooperative, id)
);
call foundation.belongs_to_cooperative('video.departure', 'select, insert');

create view video.presence with (security_invoker = true) as
  select a.cooperative, a.id, a.room, a.person, a.name, a.host, a.hash, a.came_at, a.seen_at,
    m.admitted_at, d.left_at,
    case when d.turned_away then 'turned-away' when d.arrival is not null then 'left'
      when m.arrival is not null then 'in' else 'waiting' end as state
  from video.arrival a
    left join video.admission m on m.cooperative = a.cooperative and m.arrival = a.id
    left join video.departure d on d.cooperative = a.cooperative and d.arrival = a.id;
grant select on video.presence to ensemble_app;

-- What those within write together: one text, of which each writing is another revision.
create table video.note (
  cooperative int not null,
  room uuid not null,
  text text not null check (length(text) <= 10000),
  revision int not null check (revision >= 1),
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (cooperative, room),
  foreign key (cooperative, room) references video.room (cooperative, id),
  foreign key (cooperative, written_by) references video.arrival (cooperative, id)
);
create index on video.note (cooperative, written_by);
call foundation.belongs_to_cooperative('video.note',
  'select, insert, update (text, revision, written_at, written_by)');

-- What one of those within said they would do, by when.
create table video.action (
  cooperative int not null,
  id uuid not null,
  room uuid not null,
  what text not null check (length(what) between 1 and 160),
  owner uuid not null,
  due_on date,
  set_at timestamptz not null,
  primary key (cooperative, id),
  foreign key (cooperative, room) references video.room (cooperative, id),
  foreign key (cooperative, owner) references video.arrival (cooperative, id)
);
create index on video.action (cooperative, room);
create index on video.action (cooperative, owner);
call foundation.belongs_to_cooperative('video.action', 'select, insert, delete');

-- What one of those within gave to the others to open.
create table video.file (
  cooperative int not null,
  id uuid not null,
  room uuid not null,
  name text not null check (length(name) between 1 and 200),
  paper text not null,
  given_at timestamptz not null,
  given_by uuid not null,
  primary key (cooperative, id),
  foreign key (cooperative, room) references video.room (cooperative, id),
  foreign key (cooperative, paper) references documents.paper (cooperative, hash),
  foreign key (cooperative, given_by) references video.arrival (cooperative, id)
);
create index on video.file (cooperative, room);
create index on video.file (cooperative, paper);
create index on video.file (cooperative, given_by);
call foundation.belongs_to_cooperative('video.file', 'select, insert');

-- A server of the cooperative's own, on which its meetings take place instead of from browser to browser.
create table video.server (
  cooperative int not null references network.cooperative,
  kind text not null check (kind in ('jitsi', 'bigbluebutton', 'livekit')),
  address text not null check (address ~ '^https?://[^\s?#]+$' and length(address) <= 300),
  client text not null default '' check (length(client) <= 200),
  secret text not null check (length(secret) between 8 and 400),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative)
);
call foundation.belongs_to_cooperative('video.server', 'select, insert, update, delete');
