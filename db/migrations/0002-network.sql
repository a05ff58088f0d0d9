-- Cooperatives, their sites, the networks they form, their settings with dates of effect.
create schema network;
grant usage on schema network to ensemble_app;

create table network.network (
  id int generated always as identity primary key,
  slug text not null unique check (slug ~ '^[a-z0-9-]{2,60}$'),
  name text not null
);
grant select, insert on network.network to ensemble_app;

-- Everybody may know that a cooperative exists; only itself may change what it says of itself.
create table network.cooperative (
  id int generated always as identity primary key,
  network int references network.network,
  slug text not null unique check (slug ~ '^[a-z0-9-]{2,60}$'),
  name text not null check (length(name) between 1 and 120),
  form text not null check (form in
    ('SCIC-SARL', 'SCIC-SAS', 'SCIC-SA', 'SCOP-SARL', 'SCOP-SA', 'SCOP-SAS', 'COOP-47')),
  siren text not null check (siren ~ '^[0-9]{9}$'),
  vat_number text not null check (vat_number ~ '^FR[0-9A-Z]{2}[0-9]{9}$'),
  register_town text not null,
  capital_floor_cents bigint not null check (capital_floor_cents >= 0),
  street text not null,
  postcode text not null check (postcode ~ '^[0-9]{5}$'),
  town text not null,
  email text not null,
  phone text not null default '',
  website text not null default '',
  iban text not null default '',
  brand_colour text not null default '#0f5e63' check (brand_colour ~ '^#[0-9a-f]{6}$'),
  founded_at timestamptz not null
);
alter table network.cooperative enable row level security;
alter table network.cooperative force row level security;
create policy seen_by_all on network.cooperative for select using (true);
create policy founded on network.cooperative for insert with check (true);
create policy changed_by_itself on network.cooperative for update using (id = foundation.current_cooperative());
grant select, insert, update on network.cooperative to ensemble_app;

create table network.site (
  cooperative int not null references network.cooperative,
  id uuid not null,
  name text not null check (length(name) between 1 and 80),
  siret text not null check (siret ~ '^[0-9]{14}$'),
  street text not null,
  postcode text not null check (postcode ~ '^[0-9]{5}$'),
  town text not null,
  primary key (cooperative, id),
  unique (cooperative, siret)
);
call foundation.belongs_to_cooperative('network.site', 'select, insert, update');

-- A setting holds from a date on; the past is never rewritten, a change is a further row.
create table network.setting (
  cooperative int not null references network.cooperative,
  key text not null,
  effective_on date not null,
  value jsonb not null,
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, key, effective_on)
);
call foundation.belongs_to_cooperative('network.setting', 'select, insert, update');
