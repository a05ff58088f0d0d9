-- The name of this database for whatever is kept outside it (the witness of the seals); a backup keeps it.
-- `filling` while the demonstration is loaded into it: cut short then, it holds nobody's work and is begun again.
create table foundation.installation (
  single boolean primary key default true check (single),
  id uuid not null default gen_random_uuid(),
  filling boolean not null default false
);
insert into foundation.installation default values;
grant select on foundation.installation to ensemble_app;
