-- The channel: films of the workshops, from a file or from elsewhere, who agreed to be seen, what is said in them,
-- who may see them and since when. The films themselves lie in a folder of files, never in the database.
create schema channel;
grant usage on schema channel to ensemble_app;

-- `outside_url`: a film that another service shows; then there is no file of ours. `link_key`: what an address by link
-- holds. `captions_due`: until when captions are promised, told on the page.
create table channel.film (
  cooperative int not null references network.cooperative,
  id uuid not null,
  owner uuid not null references people.person,
  title text not null check (length(title) between 1 and 140),
  summary text not null default '' check (length(summary) <= 4000),
  spoken text not null check (spoken in ('fr', 'en', 'eu', 'es')),
  recorded_on date,
  licence text not null check (licence in ('reserved', 'cc-by', 'cc-by-sa', 'cc-by-nc-sa')),
  may_download boolean not null,
  captions_due date,
  outside_url text check (outside_url ~ '^https://' and length(outside_url) <= 400),
  link_key text not null check (length(link_key) between 20 and 64),
  -- What the tickets to its files are signed with.
  seal_key text not null check (length(seal_key) between 20 and 64),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, id)
);
create index on channel.film (cooperative, owner);
create index on channel.film using gin (foundation.plain(title) public.gin_trgm_ops);
call foundation.belongs_to_cooperative('channel.film', 'select, insert, update');

-- The activities whose film it is.
create table channel.film_activity (
  cooperative int not null,
  film uuid not null,
  activity uuid not null,
  primary key (cooperative, film, activity),
  foreign key (cooperative, film) references channel.film (cooperative, id),
  foreign key (cooperative, activity) references activities.activity (cooperative, id)
);
create index on channel.film_activity (cooperative, activity);
call foundation.belongs_to_cooperative('channel.film_activity', 'select, insert, delete');

-- Who may see it, and from when: the last turn holds. A later one takes back what an earlier one gave.
create table channel.publication (
  cooperative int not null,
  film uuid not null,
  turn int not null check (turn > 0),
  scope text not null check (scope in ('private', 'link', 'members', 'public')),
  starts_at timestamptz not null,
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, film, turn),
  foreign key (cooperative, film) references channel.film (cooperative, id)
);
call foundation.belongs_to_cooperative('channel.publication', 'select, insert');
call foundation.never_changes('channel.publication');

create table channel.removal (
  cooperative int not null,
  film uuid not null,
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, film),
  foreign key (cooperative, film) references channel.film (cooperative, id)
);
call foundation.belongs_to_cooperative('channel.removal', 'select, insert');
call foundation.never_changes('channel.removal');

-- A file on its way: whoever holds its key goes on sending it where it was cut. Of its key only the hash is kept.
create table channel.upload (
  cooperative int not null,
  id uuid not null,
  film uuid not null,
  file_name text not null check (length(file_name) between 1 and 200),
  size_bytes bigint not null check (size_bytes > 0),
  key_hash text not null check (key_hash ~ '^[0-9a-f]{64}$'),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, id),
  unique (cooperative, key_hash),
  foreign key (cooperative, film) references channel.film (cooperative, id)
);
create index on channel.upload (cooperative, film, set_at);
call foundation.belongs_to_cooperative('channel.upload', 'select, insert');
call foundation.never_changes('channel.upload');

-- What is to be made of a file that came whole, and how far it is. Whoever makes it says until when they are alive:
-- a program that is killed is taken over by the next one.
create table channel.work (
  cooperative int not null,
  upload uuid not null,
  asked_at timestamptz not null,
  attempt int not null default 0,
  alive_until timestamptz,
  progress smallint not null default 0 check (progress between 0 and 100),
  cancelled_at timestamptz,
  done_at timestamptz,
  failed_at timestamptz,
  failure text not null default '' check (length(failure) <= 400),
  primary key (cooperative, upload),
  foreign key (cooperative, upload) references channel.upload (cooperative, id)
);
create index on channel.work (cooperative, asked_at) where done_at is null and failed_at is null and cancelled_at is null;
call foundation.belongs_to_cooperative('channel.work', 'select, insert, update');

-- What plays: `hls` in several sizes, or the file as it came. The newest of a film is the one that is shown.
create table channel.rendition (
  cooperative int not null,
  upload uuid not null,
  film uuid not null,
  kind text not null check (kind in ('hls', 'plain')),
  duration_ms int not null check (duration_ms > 0),
  width int,
  height int,
  heights int[] not null,
  has_story boolean not null,
  -- Of the whole film in one file.
  whole_bytes bigint not null check (whole_bytes > 0),
  set_at timestamptz not null,
  primary key (cooperative, upload),
  foreign key (cooperative, upload) references channel.upload (cooperative, id),
  foreign key (cooperative, film) references channel.film (cooperative, id)
);
create index on channel.rendition (cooperative, film, set_at);
call foundation.belongs_to_cooperative('channel.rendition', 'select, insert');
call foundation.never_changes('channel.rendition');

-- Who is seen or heard, and whether they agree (art. 9 of the Code civil): the last answer holds. Somebody without an
-- account answers by a key.
create table channel.speaker (
  cooperative int not null,
  id uuid not null,
  film uuid not null,
  person uuid references people.person,
  name text not null check (length(name) between 1 and 120),
  email text not null default '' check (length(email) <= 200),
  key_hash text,
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, id),
  foreign key (cooperative, film) references channel.film (cooperative, id)
);
create index on channel.speaker (cooperative, film);
create index on channel.speaker (cooperative, person);
create unique index on channel.speaker (cooperative, film, person) where person is not null;
create unique index on channel.speaker (cooperative, key_hash) where key_hash is not null;
call foundation.belongs_to_cooperative('channel.speaker', 'select, insert, update (name, email, key_hash), delete');

create table channel.consent (
  cooperative int not null,
  speaker uuid not null,
  turn int not null check (turn > 0),
  given boolean not null,
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, speaker, turn),
  foreign key (cooperative, speaker) references channel.speaker (cooperative, id)
);
call foundation.belongs_to_cooperative('channel.consent', 'select, insert');
call foundation.never_changes('channel.consent');

create view channel.agreement with (security_invoker = true) as
  select s.cooperative, s.film, s.id as speaker, c.given, c.set_at
  from channel.speaker s left join lateral (select x.given, x.set_at from channel.consent x
    where x.cooperative = s.cooperative and x.speaker = s.id order by x.turn desc limit 1) c on true;
grant select on channel.agreement to ensemble_app;

-- Captions are never overwritten; the last turn holds. A draft is shown to nobody but who keeps the film.
create table channel.captions (
  cooperative int not null,
  film uuid not null,
  language text not null check (language in ('fr', 'en', 'eu', 'es')),
  turn int not null check (turn > 0),
  draft boolean not null,
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, film, language, turn),
  foreign key (cooperative, film) references channel.film (cooperative, id)
);
call foundation.belongs_to_cooperative('channel.captions', 'select, insert');
call foundation.never_changes('channel.captions');

create table channel.cue (
  cooperative int not null,
  film uuid not null,
  language text not null,
  turn int not null,
  position int not null check (position > 0),
  starts_ms int not null check (starts_ms >= 0),
  ends_ms int not null check (ends_ms > starts_ms),
  said text not null check (length(said) between 1 and 600),
  primary key (cooperative, film, language, turn, position),
  foreign key (cooperative, film, language, turn) references channel.captions (cooperative, film, language, turn)
);
create index on channel.cue using gin (foundation.plain(said) public.gin_trgm_ops);
call foundation.belongs_to_cooperative('channel.cue', 'select, insert');
call foundation.never_changes('channel.cue');

create table channel.chapter (
  cooperative int not null,
  film uuid not null,
  at_ms int not null check (at_ms >= 0),
  title text not null check (length(title) between 1 and 120),
  primary key (cooperative, film, at_ms),
  foreign key (cooperative, film) references channel.film (cooperative, id)
);
call foundation.belongs_to_cooperative('channel.chapter', 'select, insert, delete');

-- Where each film stands: its publication, what plays, whether anybody said no. `turn` is part of the tickets that
-- open its files, so that what was given ends with the publication that gave it.
create view channel.standing with (security_invoker = true) as
  select f.cooperative, f.id as film, r.upload, r.kind, r.duration_ms, r.heights, r.has_story,
    r.whole_bytes, p.turn, coalesce(p.scope, 'private') as scope, p.starts_at,
    x.film is not null as removed,
    (r.upload is not null or f.outside_url is not null) as playable,
    exists (select from channel.agreement a where a.cooperative = f.cooperative and a.film = f.id
      and a.given is false) as refused,
    exists (select from channel.agreement a where a.cooperative = f.cooperative and a.film = f.id
      and a.given is null) as unanswered
  from channel.film f
    left join channel.removal x on x.cooperative = f.cooperative and x.film = f.id
    left join lateral (select r.upload, r.kind, r.duration_ms, r.heights, r.has_story,
      r.whole_bytes from channel.rendition r
      where r.cooperative = f.cooperative and r.film = f.id order by r.set_at desc limit 1) r on true
    left join lateral (select p.turn, p.scope, p.starts_at from channel.publication p
      where p.cooperative = f.cooperative and p.film = f.id order by p.turn desc limit 1) p on true;
grant select on channel.standing to ensemble_app;

-- Nobody is shown who has not agreed, whatever the program asks.
create function channel.hold_consent() returns trigger language plpgsql as $$
begin
  perform from channel.film f where f.cooperative = new.cooperative and f.id = new.film for no key update;
  if new.scope <> 'private' and exists (select from channel.agreement a where a.cooperative = new.cooperative
      and a.film = new.film and a.given is distinct from true) then
    raise exception 'somebody in film % has not agreed', new.film using errcode = 'EN001';
  end if;
  return new;
end $$;
create trigger hold_consent before insert on channel.publication
  for each row execute function channel.hold_consent();

-- Files that nobody is shown any more are deleted; that they were, stays here.
create table channel.clearing (
  cooperative int not null,
  upload uuid not null,
  set_at timestamptz not null,
  primary key (cooperative, upload),
  foreign key (cooperative, upload) references channel.upload (cooperative, id)
);
call foundation.belongs_to_cooperative('channel.clearing', 'select, insert');
call foundation.never_changes('channel.clearing');
