-- The public site: pages made of blocks, each version kept, shown from a minute on; pictures with their credit.
create schema publishing;
grant usage on schema publishing to ensemble_app;

-- A page has one address for life; what moves leaves its old one behind in publishing.moved.
create table publishing.page (
  cooperative int not null references network.cooperative,
  id uuid not null,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  -- Its place in the menu of the site; null where nothing of the menu leads to it.
  position smallint check (position between 1 and 9),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, id),
  unique (cooperative, slug)
);
call foundation.belongs_to_cooperative('publishing.page', 'select, insert, update (slug, position)');

create table publishing.page_version (
  cooperative int not null,
  page uuid not null,
  version int not null check (version > 0),
  title text not null check (length(title) between 1 and 120),
  description text not null check (length(description) <= 300),
  blocks jsonb not null check (jsonb_typeof(blocks) = 'array' and jsonb_array_length(blocks) <= 30),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, page, version),
  foreign key (cooperative, page) references publishing.page (cooperative, id)
);
call foundation.belongs_to_cooperative('publishing.page_version', 'select, insert');
call foundation.never_changes('publishing.page_version');

-- Which version is shown from when on; none: the page is withdrawn. The last that has come holds. One that has not
-- come yet may be given up.
create table publishing.publication (
  cooperative int not null,
  id uuid not null,
  page uuid not null,
  version int,
  from_at timestamptz not null,
  dropped_at timestamptz check (dropped_at <= from_at),
  set_at timestamptz not null check (set_at <= from_at),
  set_by uuid,
  primary key (cooperative, id),
  foreign key (cooperative, page) references publishing.page (cooperative, id),
  foreign key (cooperative, page, version) references publishing.page_version (cooperative, page, version)
);
create index on publishing.publication (cooperative, page, from_at desc, set_at desc, id desc)
  where dropped_at is null;
call foundation.belongs_to_cooperative('publishing.publication', 'select, insert, update (dropped_at)');

-- An address that was: whoever follows an old link arrives (RFC 9110, 15.4.2).
create table publishing.moved (
  cooperative int not null references network.cooperative,
  slug text not null,
  page uuid not null,
  set_at timestamptz not null,
  primary key (cooperative, slug),
  foreign key (cooperative, page) references publishing.page (cooperative, id)
);
call foundation.belongs_to_cooperative('publishing.moved', 'select, insert, delete');

-- A picture: what it shows in words, who made it, under which licence; the point that stays in sight when it is cut.
create table publishing.picture (
  cooperative int not null,
  id uuid not null,
  name text not null check (length(name) between 1 and 200),
  alt text not null check (length(alt) between 1 and 300),
  credit text not null check (length(credit) <= 200),
  licence text not null check (length(licence) <= 120),
  width int not null check (width > 0),
  height int not null check (height > 0),
  focus_x smallint not null check (focus_x between 0 and 100),
  focus_y smallint not null check (focus_y between 0 and 100),
  -- The file as it was given.
  paper text not null,
  set_at timestamptz not null,
  set_by uuid,
  removed_at timestamptz,
  primary key (cooperative, id),
  foreign key (cooperative, paper) references documents.paper (cooperative, hash)
);
create index on publishing.picture (cooperative, set_at desc) where removed_at is null;
call foundation.belongs_to_cooperative('publishing.picture',
  'select, insert, update (alt, credit, licence, focus_x, focus_y, removed_at)');

-- The sizes in which it is sent.
create table publishing.rendition (
  cooperative int not null,
  picture uuid not null,
  width int not null check (width between 1 and 4000),
  format text not null check (format in ('webp', 'avif', 'jpeg')),
  bytes bytea not null,
  primary key (cooperative, picture, width, format),
  foreign key (cooperative, picture) references publishing.picture (cooperative, id)
);
call foundation.belongs_to_cooperative('publishing.rendition', 'select, insert');
call foundation.never_changes('publishing.rendition');
