-- The name of this database for whatever is kept outside it (the witness of the seals); a backup keeps it.
create table foundation.installation (
  single boolean primary key default true check (single),
  id uuid not null default gen_random_uuid()
);
insert into foundation.installation default values;
grant select on foundation.installation to ensemble_app;
