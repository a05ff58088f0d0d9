-- What somebody expects of an activity's cash that the books do not know yet: a sale hoped for, a machine to buy.
create schema cash;
grant usage on schema cash to ensemble_app;

create table cash.expected (
  cooperative int not null,
  id uuid not null,
  activity uuid not null,
  -- The first month, and for how many months from then on.
  month date not null check (month = date_trunc('month', month)),
  months smallint not null check (months between 1 and 12),
  label text not null check (length(label) between 1 and 80),
  -- What comes in each month; below zero what goes out.
  cents bigint not null check (cents <> 0),
  noted_at timestamptz not null,
  noted_by uuid,
  dropped_at timestamptz,
  primary key (cooperative, id),
  foreign key (cooperative, activity) references activities.activity (cooperative, id)
);
create index on cash.expected (cooperative, activity, month) where dropped_at is null;
call foundation.belongs_to_cooperative('cash.expected', 'select, insert, update (dropped_at)');
