-- What every module stands on: the cooperative of the moment, requests done once, the audit, drafts.
create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create extension if not exists unaccent;

create schema foundation;
grant usage on schema foundation to ensemble_app;

-- The cooperative of the transaction, set by the gate; null outside it, and then no row is seen.
create function foundation.current_cooperative() returns int language sql stable parallel safe
  return nullif(current_setting('ensemble.cooperative', true), '')::int;
create function foundation.current_person() returns uuid language sql stable parallel safe
  return nullif(current_setting('ensemble.person', true), '')::uuid;

-- Holds a table to its cooperative: rows of another one are neither seen nor written, by its owner either.
create procedure foundation.belongs_to_cooperative(tbl regclass, rights text) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', tbl);
  execute format('alter table %s force row level security', tbl);
  execute format('create policy own_cooperative on %s using (cooperative = foundation.current_cooperative())', tbl);
  execute format('grant %s on %s to ensemble_app', rights, tbl);
end $$;

-- Refuses to change or empty what must never change (R3.04).
create function foundation.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '%.% is never changed: % is refused', tg_table_schema, tg_table_name, lower(tg_op)
    using errcode = 'EN001';
end $$;
create procedure foundation.never_changes(tbl regclass) language plpgsql as $$
begin
  execute format('create trigger never_changes before update or delete on %s
    for each row execute function foundation.refuse_change()', tbl);
  execute format('create trigger never_emptied before truncate on %s
    for each statement execute function foundation.refuse_change()', tbl);
end $$;

-- Rows that others name, of which only what is said about them changes: they are not removed, and keep their key.
create procedure foundation.never_removed(tbl regclass, key text) language plpgsql as $$
begin
  execute format('create trigger never_removed before delete or update of %s on %s
    for each row execute function foundation.refuse_change()', key, tbl);
  execute format('create trigger never_emptied before truncate on %s
    for each statement execute function foundation.refuse_change()', tbl);
end $$;

-- Text as people search it: without accents or case.
create function foundation.plain(text) returns text language sql immutable parallel safe
  return lower(public.unaccent('public.unaccent'::regdictionary, $1));

-- A request sent twice acts once: the key is taken at the start of the transaction, the answer kept at its end.
create table foundation.request (
  cooperative int not null,
  key text not null check (length(key) between 1 and 200),
  operation text not null,
  input_hash text not null,
  answer jsonb,
  made_at timestamptz not null,
  primary key (cooperative, key)
);
call foundation.belongs_to_cooperative('foundation.request', 'select, insert, update (answer)');

-- One line per act: who, what, when, by which door, about what.
create table foundation.audit (
  cooperative int not null,
  id bigint generated always as identity,
  at timestamptz not null,
  actor_kind text not null check (actor_kind in ('person', 'operator', 'job', 'stranger')),
  person uuid,
  door text not null check (door in ('web', 'api', 'cli', 'job')),
  operation text not null,
  about uuid,
  input jsonb not null,
  primary key (cooperative, id)
);
create index on foundation.audit (cooperative, about, id) where about is not null;
create index on foundation.audit (cooperative, at);
call foundation.belongs_to_cooperative('foundation.audit', 'select, insert');
call foundation.never_changes('foundation.audit');

-- What a person is typing, kept until it becomes something: it survives a closed browser and a lost line. What was
-- typed when its form was accepted may still be on its way: that opening of the form is remembered, and nothing typed
-- in it is kept any more.
create table foundation.draft (
  cooperative int not null,
  person uuid not null,
  form text not null,
  content jsonb check (pg_column_size(content) < 1000000),
  saved_at timestamptz not null,
  ended_opening uuid,
  primary key (cooperative, person, form)
);
call foundation.belongs_to_cooperative('foundation.draft', 'select, insert, update, delete');

-- Later work, written in the transaction that calls for it (the job queue reads it after commit). It belongs to
-- the schema's owner because the application's role may add a job but not touch the queue.
create function foundation.later(task text, payload json) returns void language plpgsql security definer
  set search_path = pg_catalog as $$
begin
  perform graphile_worker.add_job(task, payload, max_attempts => 12);
end $$;
