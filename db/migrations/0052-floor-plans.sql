-- The floor plans of the sites, and where each place stands on them.

-- One picture per floor of a site; `floor` is empty where the site has one floor alone.
create table places.floor_plan (
  cooperative int not null references network.cooperative,
  id uuid not null,
  site uuid not null,
  floor text not null check (length(floor) <= 40),
  paper text not null,
  width int not null check (width > 0),
  height int not null check (height > 0),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, id),
  unique (cooperative, site, floor),
  foreign key (cooperative, site) references network.site (cooperative, id),
  foreign key (cooperative, paper) references documents.paper (cooperative, hash)
);
create index on places.floor_plan (cooperative, paper);
call foundation.belongs_to_cooperative('places.floor_plan', 'select, insert, update, delete');

-- Where a place stands, in hundredths of the picture: a place is on one plan at most.
create table places.placement (
  cooperative int not null,
  room uuid not null,
  plan uuid not null,
  x smallint not null check (x >= 0),
  y smallint not null check (y >= 0),
  w smallint not null check (w > 0 and x + w <= 100),
  h smallint not null check (h > 0 and y + h <= 100),
  primary key (cooperative, room),
  foreign key (cooperative, room) references places.room (cooperative, id),
  foreign key (cooperative, plan) references places.floor_plan (cooperative, id) on delete cascade
);
create index on places.placement (cooperative, plan);
call foundation.belongs_to_cooperative('places.placement', 'select, insert, update, delete');
