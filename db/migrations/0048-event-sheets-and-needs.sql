-- Whoever signs or seals a sheet holds it first, and whoever uses a key up holds that: PostgreSQL asks for the right to
-- change something of a row before it is locked. Sheets still never change (`never_changes`).
grant update (code) on events.half_day to ensemble_app;
grant update (hash) on events.feedback_key to ensemble_app;

-- The need of members that an event answers: those who asked are told once it is published.
create table events.answered_need (
  cooperative int not null,
  event uuid not null,
  cluster uuid not null,
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, event),
  foreign key (cooperative, event) references events.event (cooperative, id),
  foreign key (cooperative, cluster) references needs.cluster (cooperative, id)
);
create index on events.answered_need (cooperative, cluster);
call foundation.belongs_to_cooperative('events.answered_need', 'select, insert');
call foundation.never_changes('events.answered_need');
