-- The channel goes on: what people say of a film, films put in order, how much they are watched, a beginning and an
-- end cut off.

-- Whose comments wait to be read before they are shown: of whoever writes for the first time, all, none; or nobody
-- writes.
alter table channel.film add column comments text not null default 'first'
  check (comments in ('first', 'all', 'none', 'off'));

-- Whom to name beside the licence: who filmed, whose music.
alter table channel.film add column credits text not null default '' check (length(credits) <= 400);

-- What somebody says of a film. `answers`: the comment it answers, one level deep. `for_all`: everybody could see the
-- film when it was written; what was said among members stays among them. `held`: it waits for a verdict.
create table channel.comment (
  cooperative int not null,
  id uuid not null,
  film uuid not null,
  person uuid not null references people.person,
  answers uuid,
  text text not null check (length(text) between 1 and 2000),
  for_all boolean not null,
  held boolean not null,
  set_at timestamptz not null,
  primary key (cooperative, id),
  foreign key (cooperative, film) references channel.film (cooperative, id),
  foreign key (cooperative, answers) references channel.comment (cooperative, id)
);
create index on channel.comment (cooperative, film, set_at desc);
create index on channel.comment (cooperative, answers);
create index on channel.comment (cooperative, person);
create index on channel.comment (cooperative, set_at) where held;
call foundation.belongs_to_cooperative('channel.comment', 'select, insert');
call foundation.never_changes('channel.comment');

-- Whether a comment is shown, by whoever moderates: the last verdict holds, and what hides says why.
create table channel.comment_verdict (
  cooperative int not null,
  comment uuid not null,
  turn int not null check (turn > 0),
  shown boolean not null,
  why text not null check (length(why) <= 400 and (shown or length(why) > 0)),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, comment, turn),
  foreign key (cooperative, comment) references channel.comment (cooperative, id)
);
call foundation.belongs_to_cooperative('channel.comment_verdict', 'select, insert');
call foundation.never_changes('channel.comment_verdict');

create table channel.comment_withdrawal (
  cooperative int not null,
  comment uuid not null,
  set_at timestamptz not null,
  primary key (cooperative, comment),
  foreign key (cooperative, comment) references channel.comment (cooperative, id)
);
call foundation.belongs_to_cooperative('channel.comment_withdrawal', 'select, insert');
call foundation.never_changes('channel.comment_withdrawal');

-- Something is wrong with a comment, somebody says; any later verdict answers it.
create table channel.comment_report (
  cooperative int not null,
  comment uuid not null,
  person uuid not null references people.person,
  why text not null check (length(why) between 1 and 400),
  set_at timestamptz not null,
  primary key (cooperative, comment, person),
  foreign key (cooperative, comment) references channel.comment (cooperative, id)
);
create index on channel.comment_report (cooperative, person);
call foundation.belongs_to_cooperative('channel.comment_report', 'select, insert');
call foundation.never_changes('channel.comment_report');
call foundation.is_erasable('channel.comment_report');

-- Where each comment stands.
create view channel.comment_standing with (security_invoker = true) as
  select c.cooperative, c.id as comment, x.comment is not null as withdrawn,
    coalesce(v.shown, not c.held) as shown, v.comment is null and c.held as waits, coalesce(v.turn, 0) as turn,
    coalesce(v.why, '') as why, v.set_by as judge,
    exists (select from channel.comment_report r where r.cooperative = c.cooperative and r.comment = c.id
      and (v.set_at is null or r.set_at > v.set_at)) as reported
  from channel.comment c
    left join channel.comment_withdrawal x on x.cooperative = c.cooperative and x.comment = c.id
    left join lateral (select v.* from channel.comment_verdict v where v.cooperative = c.cooperative
      and v.comment = c.id order by v.turn desc limit 1) v on true;
grant select on channel.comment_standing to ensemble_app;

-- Films in an order somebody chose: those of a forum edition, those of a theme. `version`: what whoever changes it saw.
create table channel.playlist (
  cooperative int not null references network.cooperative,
  id uuid not null,
  kind text not null check (kind in ('edition', 'theme')),
  title text not null check (length(title) between 1 and 120),
  summary text not null check (length(summary) <= 1000),
  version int not null check (version > 0),
  removed_at timestamptz,
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, id)
);
call foundation.belongs_to_cooperative('channel.playlist', 'select, insert, update');

create table channel.playlist_film (
  cooperative int not null,
  playlist uuid not null,
  position int not null check (position > 0),
  film uuid not null,
  primary key (cooperative, playlist, position),
  unique (cooperative, playlist, film),
  foreign key (cooperative, playlist) references channel.playlist (cooperative, id),
  foreign key (cooperative, film) references channel.film (cooperative, id)
);
create index on channel.playlist_film (cooperative, film);
call foundation.belongs_to_cooperative('channel.playlist_film', 'select, insert, delete');

-- How often a file was played, month by month, and how often each twentieth of it: numbers that tell of nobody. No row
-- is a visit; no hour, no address, no person.
create table channel.plays (
  cooperative int not null,
  upload uuid not null,
  month date not null check (extract(day from month) = 1),
  plays int not null default 0 check (plays >= 0),
  seen_ms bigint not null default 0 check (seen_ms >= 0),
  primary key (cooperative, upload, month),
  foreign key (cooperative, upload) references channel.upload (cooperative, id)
);
call foundation.belongs_to_cooperative('channel.plays', 'select, insert, update');

create table channel.slice_plays (
  cooperative int not null,
  upload uuid not null,
  slice smallint not null check (slice between 0 and 19),
  plays int not null default 0 check (plays >= 0),
  primary key (cooperative, upload, slice),
  foreign key (cooperative, upload) references channel.upload (cooperative, id)
);
call foundation.belongs_to_cooperative('channel.slice_plays', 'select, insert, update');

-- A version made of the same file without its beginning or its end: `source` is the file as it came, which stays until
-- another takes its place.
create table channel.cut (
  cooperative int not null,
  upload uuid not null,
  source uuid not null,
  starts_ms int not null check (starts_ms >= 0),
  ends_ms int not null check (ends_ms >= starts_ms + 1000),
  primary key (cooperative, upload),
  foreign key (cooperative, upload) references channel.upload (cooperative, id),
  foreign key (cooperative, source) references channel.upload (cooperative, id)
);
create index on channel.cut (cooperative, source);
call foundation.belongs_to_cooperative('channel.cut', 'select, insert');
call foundation.never_changes('channel.cut');

-- Also the cooperatives of one network: between what members see and what everybody sees.
alter table channel.publication drop constraint publication_scope_check;
alter table channel.publication add constraint publication_scope_check
  check (scope in ('private', 'link', 'members', 'network', 'public'));

-- What the sister cooperatives read of a film shown to the network, and by which key their members open it: nothing
-- else of another house is read. It goes with the publication that gave it.
create table channel.network_film (
  cooperative int not null,
  film uuid not null,
  title text not null,
  summary text not null,
  network_key text not null check (length(network_key) between 20 and 64),
  starts_at timestamptz not null,
  primary key (cooperative, film),
  foreign key (cooperative, film) references channel.film (cooperative, id)
);
create index on channel.network_film (starts_at desc);
call foundation.belongs_to_cooperative('channel.network_film', 'select, insert, update, delete');
create policy seen_by_network on channel.network_film for select using (exists (select from network.cooperative here
    join network.cooperative there on there.network = here.network
  where here.id = foundation.current_cooperative() and there.id = network_film.cooperative));

create function channel.follow_network_film() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'film' then
    update channel.network_film n set title = new.title, summary = new.summary
      where n.cooperative = new.cooperative and n.film = new.id;
  elsif tg_table_name = 'removal' then
    delete from channel.network_film n where n.cooperative = new.cooperative and n.film = new.film;
  elsif new.scope <> 'network' then
    delete from channel.network_film n where n.cooperative = new.cooperative and n.film = new.film;
  end if;
  return new;
end $$;
create trigger follow_network_film after insert on channel.publication
  for each row execute function channel.follow_network_film();
create trigger follow_network_film after insert on channel.removal
  for each row execute function channel.follow_network_film();
create trigger follow_network_film after update on channel.film
  for each row execute function channel.follow_network_film();

-- The film of the moment, chosen by whoever animates: the last turn holds, and may name none.
create table channel.spotlight (
  cooperative int not null references network.cooperative,
  turn int not null check (turn > 0),
  film uuid,
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, turn),
  foreign key (cooperative, film) references channel.film (cooperative, id)
);
create index on channel.spotlight (cooperative, film);
call foundation.belongs_to_cooperative('channel.spotlight', 'select, insert');
call foundation.never_changes('channel.spotlight');
