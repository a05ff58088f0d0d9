-- The room of an event (« le direct »): questions and votes, what its hosts mark and give, who is here, the replay.
create schema live;
grant usage on schema live to ensemble_app;

-- What the hosts decided of it; held by whatever is asked or marked, so that it is done one after the other.
create table live.hall (
  cooperative int not null references network.cooperative,
  event uuid not null,
  -- Whether questions may be asked without one’s name, and whether they may be asked at all.
  unnamed boolean not null,
  asking boolean not null,
  -- False: « ne pas enregistrer ».
  filmed boolean not null,
  rehearses_at timestamptz,
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, event),
  foreign key (cooperative, event) references events.event (cooperative, id)
);
call foundation.belongs_to_cooperative('live.hall', 'select, insert, update (unnamed, asking, filmed, rehearses_at,
  set_at, set_by)');

-- Asked by a member, or by a guest, who is known until the event was three months ago: a name without a row then.
-- `named`: whether the room reads by whom.
create table live.question (
  cooperative int not null,
  id uuid not null,
  event uuid not null,
  person uuid references people.person,
  guest uuid,
  text text not null check (length(text) between 1 and 600),
  named boolean not null,
  asked_at timestamptz not null,
  primary key (cooperative, id),
  foreign key (cooperative, event) references live.hall (cooperative, event),
  check (num_nonnulls(person, guest) = 1)
);
create index on live.question (cooperative, event, asked_at);
create index on live.question (cooperative, person);
call foundation.belongs_to_cooperative('live.question', 'select, insert');
call foundation.never_changes('live.question');

-- One for each who votes: the key of the row holds it. `voter` is the person or the guest, whatever seat they move to.
create table live.vote (
  cooperative int not null,
  question uuid not null,
  voter uuid not null,
  person uuid references people.person,
  guest uuid,
  set_at timestamptz not null,
  primary key (cooperative, question, voter),
  foreign key (cooperative, question) references live.question (cooperative, id),
  check (num_nonnulls(person, guest) = 1 and voter = coalesce(person, guest))
);
create index on live.vote (cooperative, person);
call foundation.belongs_to_cooperative('live.vote', 'select, insert, delete');

-- What became of a question: the last turn holds, the instant of each tells where it is in the film. `said`: the
-- answer in writing, or why it was put aside.
create table live.mark (
  cooperative int not null,
  question uuid not null,
  turn int not null check (turn > 0),
  state text not null check (state in ('open', 'current', 'answered', 'aside', 'withdrawn')),
  said text not null default '' check (length(said) <= 2000 and (state <> 'aside' or said <> '')),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, question, turn),
  foreign key (cooperative, question) references live.question (cooperative, id)
);
call foundation.belongs_to_cooperative('live.mark', 'select, insert');
call foundation.never_changes('live.mark');

-- Where each question stands.
create view live.standing with (security_invoker = true) as
  select q.cooperative, q.event, q.id as question, coalesce(m.state, 'open') as state, coalesce(m.said, '') as said,
    m.set_at as marked_at
  from live.question q left join lateral (select m.state, m.said, m.set_at from live.mark m
    where m.cooperative = q.cooperative and m.question = q.id order by m.turn desc limit 1) m on true;
grant select on live.standing to ensemble_app;

-- One question at a time is answered in a room.
create function live.hold_one_current() returns trigger language plpgsql as $$
declare of_event uuid;
begin
  select q.event into of_event from live.question q where q.cooperative = new.cooperative and q.id = new.question;
  perform from live.hall h where h.cooperative = new.cooperative and h.event = of_event for no key update;
  if exists (select from live.standing s where s.cooperative = new.cooperative and s.event = of_event
      and s.question <> new.question and s.state = 'current') then
    raise exception 'another question of event % is being answered', of_event using errcode = 'EN001';
  end if;
  return new;
end $$;
create trigger hold_one_current before insert on live.mark
  for each row when (new.state = 'current') execute function live.hold_one_current();

-- « Nouveau chapitre »: what began at that instant.
create table live.part (
  cooperative int not null,
  id uuid not null,
  event uuid not null,
  title text not null check (length(title) between 1 and 120),
  begun_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, id),
  foreign key (cooperative, event) references live.hall (cooperative, event)
);
create index on live.part (cooperative, event, begun_at);
call foundation.belongs_to_cooperative('live.part', 'select, insert, delete');

create table live.file (
  cooperative int not null,
  id uuid not null,
  event uuid not null,
  name text not null check (length(name) between 1 and 200),
  paper text not null,
  given_at timestamptz not null,
  given_by uuid,
  primary key (cooperative, id),
  foreign key (cooperative, event) references live.hall (cooperative, event),
  foreign key (cooperative, paper) references documents.paper (cooperative, hash)
);
create index on live.file (cooperative, event, given_at);
create index on live.file (cooperative, paper);
call foundation.belongs_to_cooperative('live.file', 'select, insert, delete');

-- Whoever has the page open: a row for each line, gone with it, worth nothing once it was silent for a minute.
create table live.presence (
  cooperative int not null,
  id uuid not null,
  event uuid not null,
  person uuid references people.person,
  guest uuid,
  came_at timestamptz not null,
  seen_at timestamptz not null,
  primary key (cooperative, id),
  foreign key (cooperative, event) references events.event (cooperative, id),
  check (num_nonnulls(person, guest) = 1)
);
create index on live.presence (cooperative, event, seen_at);
create index on live.presence (cooperative, person);
call foundation.belongs_to_cooperative('live.presence', 'select, insert, update (seen_at), delete');

-- The film that stands in its place afterwards.
create table live.replay (
  cooperative int not null,
  event uuid not null,
  film uuid not null,
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, event),
  foreign key (cooperative, event) references live.hall (cooperative, event),
  foreign key (cooperative, film) references channel.film (cooperative, id)
);
create unique index on live.replay (cooperative, film);
call foundation.belongs_to_cooperative('live.replay', 'select, insert, delete');

-- Whoever was told that nothing is filmed is not shown, whatever the program asks.
create function live.hold_not_filmed() returns trigger language plpgsql as $$
begin
  perform from live.hall h where h.cooperative = new.cooperative and h.event = new.event for no key update;
  if exists (select from live.hall h where h.cooperative = new.cooperative and h.event = new.event
      and not h.filmed) then
    raise exception 'event % is not filmed', new.event using errcode = 'EN001';
  end if;
  return new;
end $$;
create trigger hold_not_filmed before insert on live.replay
  for each row execute function live.hold_not_filmed();
create function live.hold_filmed() returns trigger language plpgsql as $$
begin
  if exists (select from live.replay r where r.cooperative = new.cooperative and r.event = new.event) then
    raise exception 'event % has a replay', new.event using errcode = 'EN001';
  end if;
  return new;
end $$;
create trigger hold_filmed before update of filmed on live.hall
  for each row when (not new.filmed) execute function live.hold_filmed();
