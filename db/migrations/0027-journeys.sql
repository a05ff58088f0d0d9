-- The support of each entrepreneur: interviews, notes, actions, stages, goals, competences, messages, hand-overs.
create schema journeys;
grant usage on schema journeys to ensemble_app;

-- An interview held with an entrepreneur by whoever follows them (R1.03); its summary is shared, then only amended.
create table journeys.interview (
  cooperative int not null references network.cooperative,
  id uuid not null,
  person uuid not null references people.person,
  adviser uuid not null references people.person check (adviser <> person),
  held_on date not null,
  minutes int not null check (minutes between 5 and 480),
  mode text not null check (mode in ('site', 'phone', 'video', 'at-member')),
  kind text not null check (kind in ('follow-up', 'review', 'assessment', 'exit', 'quick')),
  subject text not null check (length(subject) between 1 and 120),
  appointment uuid,
  written_at timestamptz not null,
  primary key (cooperative, id),
  unique (cooperative, id, adviser),
  unique (cooperative, appointment),
  foreign key (cooperative, appointment) references appointments.appointment (cooperative, id)
);
create index on journeys.interview (cooperative, person, held_on desc);
create index on journeys.interview (cooperative, adviser);
call foundation.belongs_to_cooperative('journeys.interview',
  'select, insert, update (held_on, minutes, mode, kind, subject, written_at)');

-- What is not shared yet is read by its author only, whatever is asked of the database.
create table journeys.interview_draft (
  cooperative int not null,
  interview uuid not null,
  author uuid not null,
  summary text not null check (length(summary) <= 16000),
  saved_at timestamptz not null,
  primary key (cooperative, interview),
  foreign key (cooperative, interview, author) references journeys.interview (cooperative, id, adviser)
);
call foundation.belongs_to_cooperative('journeys.interview_draft', 'select, insert, update, delete');
create policy own_draft on journeys.interview_draft as restrictive using (author = foundation.current_person());

-- What the person reads: facts (R9.06). A later version says why.
create table journeys.interview_version (
  cooperative int not null,
  interview uuid not null,
  version int not null check (version >= 1),
  summary text not null check (length(summary) between 1 and 16000),
  why text not null default '' check (length(why) <= 400 and (why <> '') = (version > 1)),
  shared_at timestamptz not null,
  shared_by uuid,
  primary key (cooperative, interview, version),
  foreign key (cooperative, interview) references journeys.interview (cooperative, id)
);
call foundation.belongs_to_cooperative('journeys.interview_version', 'select, insert');
call foundation.never_changes('journeys.interview_version');

create function journeys.refuse_shared() returns trigger language plpgsql as $$
begin
  if exists (select from journeys.interview_version v where v.cooperative = old.cooperative
      and v.interview = old.id) then
    raise exception 'interview % is shared: its facts are amended, not changed', old.id using errcode = 'EN001';
  end if;
  return new;
end $$;
create trigger refuse_shared before update on journeys.interview
  for each row execute function journeys.refuse_shared();

-- What an adviser writes for themselves, or for the circle of those who advise. Nobody else is shown a line of it:
-- neither the person, nor who directs, nor who keeps contracts, however they ask.
create table journeys.private_note (
  cooperative int not null references network.cooperative,
  id uuid not null,
  person uuid not null references people.person,
  interview uuid,
  author uuid not null references people.person check (author <> person),
  text text not null check (length(text) between 1 and 8000),
  circle boolean not null,
  written_at timestamptz not null,
  primary key (cooperative, id),
  unique (cooperative, id, author),
  foreign key (cooperative, interview) references journeys.interview (cooperative, id)
);
create index on journeys.private_note (cooperative, person, written_at desc);
create index on journeys.private_note (cooperative, interview);
call foundation.belongs_to_cooperative('journeys.private_note',
  'select, insert, delete, update (text, circle, written_at)');

-- To whom its author passed a note, one by one.
create table journeys.note_reader (
  cooperative int not null,
  note uuid not null,
  author uuid not null,
  reader uuid not null references people.person check (reader <> author),
  passed_at timestamptz not null,
  primary key (cooperative, note, reader),
  foreign key (cooperative, note, author) references journeys.private_note (cooperative, id, author)
    on delete cascade
);
call foundation.belongs_to_cooperative('journeys.note_reader', 'select, insert, delete');
create policy passed_by_author on journeys.note_reader as restrictive for insert
  with check (author = foundation.current_person());

create policy seen_by_circle on journeys.private_note as restrictive
  using (person <> foundation.current_person() and (author = foundation.current_person()
    or exists (select from journeys.note_reader r where r.cooperative = private_note.cooperative
      and r.note = private_note.id and r.reader = foundation.current_person())
    or circle and exists (select from people.mandate m where m.cooperative = private_note.cooperative
      and m.person = foundation.current_person() and m.role = 'adviser'
      and (m.until is null or m.until >= current_date))))
  with check (author = foundation.current_person());

-- What somebody said they would do, by when; it comes back until it is done or given up.
create table journeys.action (
  cooperative int not null references network.cooperative,
  id uuid not null,
  person uuid not null references people.person,
  interview uuid,
  what text not null check (length(what) between 1 and 300),
  owner uuid not null references people.person,
  due_on date,
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, id),
  foreign key (cooperative, interview) references journeys.interview (cooperative, id)
);
create index on journeys.action (cooperative, person);
create index on journeys.action (cooperative, interview);
call foundation.belongs_to_cooperative('journeys.action', 'select, insert, update (owner)');

create table journeys.action_outcome (
  cooperative int not null,
  action uuid not null,
  done boolean not null,
  settled_at timestamptz not null,
  settled_by uuid,
  primary key (cooperative, action),
  foreign key (cooperative, action) references journeys.action (cooperative, id)
);
call foundation.belongs_to_cooperative('journeys.action_outcome', 'select, insert, delete');

-- The stages that a cooperative names, in its order; one that is retired keeps its past.
create table journeys.stage (
  cooperative int not null references network.cooperative,
  id uuid not null,
  name text not null check (length(name) between 1 and 60),
  position int not null,
  set_at timestamptz not null,
  set_by uuid,
  retired_at timestamptz,
  retired_by uuid check (retired_at is not null or retired_by is null),
  primary key (cooperative, id)
);
create unique index one_name on journeys.stage (cooperative, foundation.plain(name)) where retired_at is null;
call foundation.belongs_to_cooperative('journeys.stage', 'select, insert, update');

-- From when until when somebody was at a stage, both days included: never at two at once.
create table journeys.stay (
  cooperative int not null,
  person uuid not null references people.person,
  stage uuid not null,
  since date not null,
  until date check (until >= since),
  said_at timestamptz not null,
  said_by uuid,
  primary key (cooperative, person, since),
  foreign key (cooperative, stage) references journeys.stage (cooperative, id),
  constraint one_stage_at_a_time exclude using gist
    (cooperative with =, person with =, daterange(since, until, '[]') with &&)
);
create index on journeys.stay (cooperative, stage);
call foundation.belongs_to_cooperative('journeys.stay', 'select, insert, update (until)');

create table journeys.goal (
  cooperative int not null references network.cooperative,
  id uuid not null,
  person uuid not null references people.person,
  what text not null check (length(what) between 1 and 200),
  measure text not null default '' check (length(measure) <= 200),
  due_on date,
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, id)
);
create index on journeys.goal (cooperative, person);
call foundation.belongs_to_cooperative('journeys.goal', 'select, insert');

create table journeys.goal_outcome (
  cooperative int not null,
  goal uuid not null,
  reached boolean not null,
  settled_at timestamptz not null,
  settled_by uuid,
  primary key (cooperative, goal),
  foreign key (cooperative, goal) references journeys.goal (cooperative, id)
);
call foundation.belongs_to_cooperative('journeys.goal_outcome', 'select, insert, delete');

-- The grid of a cooperative: competences by domain, and what each level means in words.
create table journeys.competence (
  cooperative int not null references network.cooperative,
  id uuid not null,
  domain text not null check (length(domain) between 1 and 60),
  name text not null check (length(name) between 1 and 120),
  position int not null,
  set_at timestamptz not null,
  set_by uuid,
  retired_at timestamptz,
  retired_by uuid check (retired_at is not null or retired_by is null),
  primary key (cooperative, id)
);
call foundation.belongs_to_cooperative('journeys.competence', 'select, insert, update');

create table journeys.level (
  cooperative int not null references network.cooperative,
  level smallint not null check (level between 0 and 4),
  word text not null check (length(word) between 1 and 80),
  primary key (cooperative, level)
);
call foundation.belongs_to_cooperative('journeys.level', 'select, insert, update');

create table journeys.assessment (
  cooperative int not null references network.cooperative,
  id uuid not null,
  person uuid not null references people.person,
  by_person uuid not null references people.person,
  assessed_on date not null,
  assessed_at timestamptz not null,
  primary key (cooperative, id)
);
create index on journeys.assessment (cooperative, person, assessed_on);
call foundation.belongs_to_cooperative('journeys.assessment', 'select, insert');
call foundation.never_changes('journeys.assessment');

create table journeys.assessed (
  cooperative int not null,
  assessment uuid not null,
  competence uuid not null,
  level smallint not null check (level between 0 and 4),
  primary key (cooperative, assessment, competence),
  foreign key (cooperative, assessment) references journeys.assessment (cooperative, id),
  foreign key (cooperative, competence) references journeys.competence (cooperative, id)
);
call foundation.belongs_to_cooperative('journeys.assessed', 'select, insert');
call foundation.never_changes('journeys.assessed');

-- The thread of an entrepreneur with whoever follows them: the two who wrote read it, and a next adviser to whom the
-- entrepreneur opens what was written before.
create table journeys.past_opening (
  cooperative int not null references network.cooperative,
  person uuid not null references people.person,
  adviser uuid not null references people.person,
  opened_at timestamptz not null,
  primary key (cooperative, person, adviser)
);
call foundation.belongs_to_cooperative('journeys.past_opening', 'select, insert, delete');
create policy opened_by_person on journeys.past_opening as restrictive for insert
  with check (person = foundation.current_person());

create table journeys.message (
  cooperative int not null references network.cooperative,
  id uuid not null,
  person uuid not null references people.person,
  adviser uuid not null references people.person check (adviser <> person),
  author uuid not null check (author in (person, adviser)),
  text text not null check (length(text) between 1 and 4000),
  sent_at timestamptz not null,
  primary key (cooperative, id)
);
create index on journeys.message (cooperative, person, sent_at);
create index on journeys.message (cooperative, adviser);
call foundation.belongs_to_cooperative('journeys.message', 'select, insert');
create policy between_two on journeys.message as restrictive
  using (foundation.current_person() in (person, adviser)
    or exists (select from journeys.past_opening o where o.cooperative = message.cooperative
      and o.person = message.person and o.adviser = foundation.current_person()))
  with check (author = foundation.current_person());

-- When the last word between two was written: known to the house, what it said is not.
create table journeys.last_message (
  cooperative int not null references network.cooperative,
  person uuid not null,
  adviser uuid not null,
  by_person_at timestamptz,
  by_adviser_at timestamptz,
  primary key (cooperative, person, adviser)
);
call foundation.belongs_to_cooperative('journeys.last_message', 'select, insert, update');

create table journeys.message_reading (
  cooperative int not null,
  message uuid not null,
  reader uuid not null,
  read_at timestamptz not null,
  primary key (cooperative, message, reader),
  foreign key (cooperative, message) references journeys.message (cooperative, id)
);
call foundation.belongs_to_cooperative('journeys.message_reading', 'select, insert');

-- Who passed the support of an activity to whom, from which day, with what to know; it is done on that day.
create table journeys.hand_over (
  cooperative int not null,
  id uuid not null,
  activity uuid not null,
  from_adviser uuid references people.person,
  to_adviser uuid not null references people.person check (to_adviser is distinct from from_adviser),
  takes_on date not null,
  note text not null default '' check (length(note) <= 2000),
  decided_at timestamptz not null,
  decided_by uuid,
  done_at timestamptz,
  primary key (cooperative, id),
  foreign key (cooperative, activity) references activities.activity (cooperative, id)
);
create unique index one_waiting on journeys.hand_over (cooperative, activity) where done_at is null;
create index on journeys.hand_over (cooperative, activity);
call foundation.belongs_to_cooperative('journeys.hand_over', 'select, insert, update (done_at)');
