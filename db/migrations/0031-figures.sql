-- Figures: questions put to what the cooperative knows, kept under a name, shared with the team, and answers that are
-- kept as they were given.

-- The civil day of the transaction in France: that of the scene the gate opened, else that of the server.
create function foundation.current_day() returns date language sql stable
  return coalesce(nullif(current_setting('ensemble.day', true), '')::date,
    (now() at time zone 'Europe/Paris')::date);

-- Who follows an activity, its site, its trade and its kind, from a day on. What an activity says of itself is
-- overwritten; without this a figure of last year would change when somebody takes over an activity today. Written only
-- by the trigger below.
create table activities.placement (
  cooperative int not null,
  activity uuid not null,
  since date not null,
  kind text not null,
  trade text not null,
  site uuid,
  adviser uuid,
  primary key (cooperative, activity, since)
);
insert into activities.placement (cooperative, activity, since, kind, trade, site, adviser)
  select cooperative, id, opened_on, kind, trade, site, adviser from activities.activity;
alter table activities.placement
  add foreign key (cooperative, activity) references activities.activity (cooperative, id);
call foundation.belongs_to_cooperative('activities.placement', 'select');

-- The past is never rewritten: a change holds from today, or from the last change where that one is later.
create function activities.keep_placement() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public as $$
begin
  insert into activities.placement as kept (cooperative, activity, since, kind, trade, site, adviser)
    select new.cooperative, new.id,
      case when tg_op = 'INSERT' then new.opened_on else greatest(foundation.current_day(), new.opened_on,
        (select max(p.since) from activities.placement p
          where p.cooperative = new.cooperative and p.activity = new.id)) end,
      new.kind, new.trade, new.site, new.adviser
    on conflict (cooperative, activity, since) do update
      set kind = excluded.kind, trade = excluded.trade, site = excluded.site, adviser = excluded.adviser;
  return null;
end $$;
create trigger keep_placement after insert on activities.activity
  for each row execute function activities.keep_placement();
create trigger keep_changed_placement after update of kind, trade, site, adviser on activities.activity
  for each row when ((old.kind, old.trade, old.site, old.adviser)
    is distinct from (new.kind, new.trade, new.site, new.adviser))
  execute function activities.keep_placement();

create schema figures;
grant usage on schema figures to ensemble_app;

-- A question kept under a name by whoever put it.
create table figures.question (
  cooperative int not null references network.cooperative,
  id uuid not null,
  name text not null check (length(name) between 1 and 80),
  asked jsonb not null check (jsonb_typeof(asked) = 'object'),
  kept_by uuid not null references people.person,
  kept_at timestamptz not null,
  primary key (cooperative, id)
);
create unique index one_name on figures.question (cooperative, kept_by, foundation.plain(name));
call foundation.belongs_to_cooperative('figures.question', 'select, insert, update (name, asked, kept_at), delete');

-- Shown to everyone of the team, each with what they may see of it.
create table figures.sharing (
  cooperative int not null,
  question uuid not null,
  shared_at timestamptz not null,
  shared_by uuid,
  primary key (cooperative, question),
  foreign key (cooperative, question) references figures.question (cooperative, id) on delete cascade
);
call foundation.belongs_to_cooperative('figures.sharing', 'select, insert, delete');

-- An answer as it was given on a day, with its question word for word; the hash is that of `sealed`. `seen_by` is the
-- adviser whose people it counts, null where it counts everyone.
create table figures.answer (
  cooperative int not null references network.cooperative,
  id uuid not null,
  name text not null check (length(name) between 1 and 80),
  note text not null default '' check (length(note) <= 300),
  sealed text not null check (length(sealed) between 2 and 2000000),
  hash text not null check (hash = encode(sha256(convert_to(sealed, 'UTF8')), 'hex')),
  shared boolean not null,
  seen_by uuid,
  frozen_at timestamptz not null,
  frozen_by uuid not null references people.person,
  primary key (cooperative, id)
);
create index on figures.answer (cooperative, frozen_at desc);
call foundation.belongs_to_cooperative('figures.answer', 'select, insert');
call foundation.never_changes('figures.answer');
