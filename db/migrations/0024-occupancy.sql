-- Who and what is taken, and when: one table for all that can be in one place only.
create schema occupancy;
grant usage on schema occupancy to ensemble_app;

-- A person or a room is taken from an instant until another, by the thing named; `place` is the site where it then is.
-- The identifiers of people and rooms never meet, so that `resource` alone says which.
create table occupancy.taken (
  cooperative int not null references network.cooperative,
  kind text not null check (kind in ('person', 'room')),
  resource uuid not null,
  span tstzrange not null check (not isempty(span) and lower_inc(span) and not upper_inc(span)
    and not lower_inf(span) and not upper_inf(span)),
  place uuid,
  taken_by_kind text not null check (taken_by_kind ~ '^[a-z]+\.[a-z-]+$'),
  taken_by uuid not null,
  taken_at timestamptz not null,
  primary key (cooperative, taken_by, resource),
  foreign key (cooperative, place) references network.site (cooperative, id),
  constraint nobody_in_two_places exclude using gist (cooperative with =, resource with =, span with &&)
);
call foundation.belongs_to_cooperative('occupancy.taken', 'select, insert, delete');
