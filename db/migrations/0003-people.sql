-- People sign in everywhere with one identity; what they are in a cooperative is a mandate with dates.
create schema people;
grant usage on schema people to ensemble_app;

create table people.person (
  id uuid primary key,
  given_name text not null check (length(given_name) between 1 and 80),
  family_name text not null check (length(family_name) between 1 and 80),
  email text not null check (email = lower(email) and email like '%_@_%'),
  language text not null default 'fr' check (language ~ '^[a-z]{2}$'),
  created_at timestamptz not null,
  unique (email)
);
grant select, insert, update on people.person to ensemble_app;

create table people.mandate (
  cooperative int not null references network.cooperative,
  id uuid not null,
  person uuid not null references people.person,
  role text not null check (role in
    ('entrepreneur', 'adviser', 'accountant', 'hr', 'community', 'director', 'coordinator', 'network')),
  since date not null,
  until date,
  check (until is null or until >= since),
  primary key (cooperative, id),
  exclude using gist (cooperative with =, person with =, role with =, daterange(since, until, '[]') with &&)
);
create index on people.mandate (person);
alter table people.mandate enable row level security;
alter table people.mandate force row level security;
-- A person sees all their own mandates, whatever the cooperative: the switch in the header lists them.
create policy seen_by_cooperative_and_self on people.mandate for select
  using (cooperative = foundation.current_cooperative() or person = foundation.current_person());
create policy written_by_cooperative on people.mandate for insert
  with check (cooperative = foundation.current_cooperative());
create policy changed_by_cooperative on people.mandate for update
  using (cooperative = foundation.current_cooperative());
grant select, insert, update on people.mandate to ensemble_app;
