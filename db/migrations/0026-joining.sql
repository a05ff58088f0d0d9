-- The way into the cooperative: who came, by whom they were sent, information meetings, interviews, decisions.
create schema joining;
grant usage on schema joining to ensemble_app;

-- Whoever comes by a public page, without signing in, acts under this name.
alter table foundation.audit drop constraint audit_actor_kind_check;
alter table foundation.audit add constraint audit_actor_kind_check
  check (actor_kind in ('person', 'operator', 'job', 'stranger', 'visitor'));

-- A letter that bears a secret keeps no body once it has left; what is erased of somebody takes their letters along.
alter table people.mail add column bears_secret boolean not null default false;
grant delete on people.mail to ensemble_app;

-- Who sends people to the cooperative.
create table joining.prescriber (
  cooperative int not null references network.cooperative,
  id uuid not null,
  name text not null check (length(name) between 1 and 120),
  kind text not null check (kind in ('employment', 'youth', 'disability', 'support', 'authority', 'association', 'other')),
  contact text not null default '' check (length(contact) <= 120),
  email text not null default '' check (length(email) <= 120),
  phone text not null default '' check (length(phone) <= 30),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, id),
  unique (cooperative, name)
);
call foundation.belongs_to_cooperative('joining.prescriber', 'select, insert, update');

create table joining.prescriber_retirement (
  cooperative int not null,
  prescriber uuid not null,
  retired_at timestamptz not null,
  retired_by uuid,
  primary key (cooperative, prescriber),
  foreign key (cooperative, prescriber) references joining.prescriber (cooperative, id)
);
call foundation.belongs_to_cooperative('joining.prescriber_retirement', 'select, insert');

-- Collective information meetings, at a place or on line.
create table joining.meeting (
  cooperative int not null references network.cooperative,
  id uuid not null,
  title text not null check (length(title) between 1 and 120),
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  mode text not null check (mode in ('site', 'online')),
  site uuid,
  place text not null default '' check (length(place) <= 200),
  link text not null default '' check (length(link) <= 400),
  seats int not null check (seats between 1 and 500),
  note text not null default '' check (length(note) <= 1000),
  -- Grows with each change, so that calendars follow.
  version int not null default 1 check (version > 0),
  set_at timestamptz not null,
  set_by uuid,
  check (mode = 'site' and link = '' and (site is not null or place <> '')
    or mode = 'online' and site is null and place = '' and link ~ '^https://'),
  primary key (cooperative, id),
  foreign key (cooperative, site) references network.site (cooperative, id)
);
create index on joining.meeting (cooperative, starts_at);
call foundation.belongs_to_cooperative('joining.meeting', 'select, insert, update');

create table joining.meeting_cancellation (
  cooperative int not null,
  meeting uuid not null,
  why text not null check (length(why) between 1 and 400),
  cancelled_at timestamptz not null,
  cancelled_by uuid,
  primary key (cooperative, meeting),
  foreign key (cooperative, meeting) references joining.meeting (cooperative, id)
);
call foundation.belongs_to_cooperative('joining.meeting_cancellation', 'select, insert');

-- That somebody came, when and from where: what is left for the figures once the rest is erased (R9.03).
create table joining.candidate (
  cooperative int not null references network.cooperative,
  id uuid not null,
  came_by text not null check (came_by in ('page', 'desk')),
  came_at timestamptz not null,
  recorded_by uuid,
  heard text not null check (heard in ('prescriber', 'word-of-mouth', 'member', 'web', 'press', 'event', 'other')),
  prescriber uuid check (prescriber is null or heard = 'prescriber'),
  primary key (cooperative, id),
  foreign key (cooperative, prescriber) references joining.prescriber (cooperative, id)
);
create index on joining.candidate (cooperative, came_at desc);
create index on joining.candidate (cooperative, prescriber) where prescriber is not null;
call foundation.belongs_to_cooperative('joining.candidate', 'select, insert, update (heard, prescriber)');

-- Who they are and how to reach them, with what they consented to: deleted by the erasure.
create table joining.particulars (
  cooperative int not null,
  candidate uuid not null,
  given_name text not null check (length(given_name) between 1 and 80),
  family_name text not null check (length(family_name) between 1 and 80),
  email text not null check (email = lower(email) and length(email) <= 120),
  phone text not null default '' check (length(phone) <= 30),
  birth_date date,
  street text not null default '' check (length(street) <= 120),
  postcode text not null default '' check (length(postcode) <= 10),
  town text not null default '' check (length(town) <= 60),
  language text not null,
  keeps boolean not null,
  recognises boolean not null,
  consented_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (cooperative, candidate),
  foreign key (cooperative, candidate) references joining.candidate (cooperative, id)
);
create index on joining.particulars (cooperative, email);
create index on joining.particulars (cooperative, birth_date) where birth_date is not null;
call foundation.belongs_to_cooperative('joining.particulars', 'select, insert, update, delete');

-- The addresses that open a candidate's page, one for each letter: only their hashes are kept.
create table joining.page_key (
  cooperative int not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  candidate uuid not null,
  made_at timestamptz not null,
  primary key (cooperative, hash),
  foreign key (cooperative, candidate) references joining.candidate (cooperative, id)
);
create index on joining.page_key (cooperative, candidate);
call foundation.belongs_to_cooperative('joining.page_key', 'select, insert, delete');

create table joining.application (
  cooperative int not null,
  candidate uuid not null,
  sector text not null check (sector in ('crafts', 'building', 'services', 'training', 'trade', 'culture', 'food',
    'land', 'digital', 'care', 'other')),
  situation text not null check (situation in ('job-seeker', 'minimum-income', 'employee', 'independent', 'student',
    'retired', 'other')),
  department text not null default '' check (department ~ '^([0-9][0-9AB][0-9]?)?$'),
  availability text not null check (availability in ('now', 'three-months', 'six-months', 'later')),
  applied_at timestamptz not null,
  applied_by uuid,
  primary key (cooperative, candidate),
  foreign key (cooperative, candidate) references joining.candidate (cooperative, id)
);
call foundation.belongs_to_cooperative('joining.application', 'select, insert');
call foundation.never_changes('joining.application');

-- What they say of their project: deleted by the erasure.
create table joining.project (
  cooperative int not null,
  candidate uuid not null,
  told text not null check (length(told) between 1 and 4000),
  referrer text not null default '' check (length(referrer) <= 120),
  primary key (cooperative, candidate),
  foreign key (cooperative, candidate) references joining.application (cooperative, candidate)
);
call foundation.belongs_to_cooperative('joining.project', 'select, insert, delete');

-- The order of arrival says who has a seat: the first ones, as many as there are seats; the others wait. So that a
-- seat is never given twice, the order is drawn with the meeting held, and this constraint is the last guard.
create table joining.registration (
  cooperative int not null,
  id uuid not null,
  meeting uuid not null,
  candidate uuid not null,
  place int not null check (place >= 1),
  registered_at timestamptz not null,
  registered_by uuid,
  reminded_at timestamptz,
  ended_at timestamptz,
  ended_by uuid,
  ended_how text check (ended_how in ('cancelled', 'moved', 'meeting-cancelled', 'withdrawn')),
  check ((ended_at is null) = (ended_how is null)),
  primary key (cooperative, id),
  unique (cooperative, meeting, place),
  foreign key (cooperative, meeting) references joining.meeting (cooperative, id),
  foreign key (cooperative, candidate) references joining.candidate (cooperative, id)
);
create unique index on joining.registration (cooperative, meeting, candidate) where ended_at is null;
create index on joining.registration (cooperative, candidate);
call foundation.belongs_to_cooperative('joining.registration',
  'select, insert, update (reminded_at, ended_at, ended_by, ended_how)');

create table joining.attendance (
  cooperative int not null,
  registration uuid not null,
  came boolean not null,
  said_at timestamptz not null,
  said_by uuid,
  primary key (cooperative, registration),
  foreign key (cooperative, registration) references joining.registration (cooperative, id)
);
call foundation.belongs_to_cooperative('joining.attendance', 'select, insert, update');

-- Who has somebody in their charge; the last row counts, and null is nobody.
create table joining.charge (
  cooperative int not null,
  id uuid not null,
  candidate uuid not null,
  given_at timestamptz not null,
  adviser uuid references people.person,
  given_by uuid,
  primary key (cooperative, id),
  foreign key (cooperative, candidate) references joining.candidate (cooperative, id)
);
create index on joining.charge (cooperative, candidate, given_at desc);
call foundation.belongs_to_cooperative('joining.charge', 'select, insert');

-- A diagnostic interview to come; the last one planned counts.
create table joining.interview (
  cooperative int not null,
  id uuid not null,
  candidate uuid not null,
  interviewer uuid not null references people.person,
  starts_at timestamptz not null,
  mode text not null check (mode in ('site', 'phone', 'online')),
  place text not null default '' check (length(place) <= 400),
  planned_at timestamptz not null,
  planned_by uuid,
  primary key (cooperative, id),
  foreign key (cooperative, candidate) references joining.candidate (cooperative, id)
);
create index on joining.interview (cooperative, candidate, planned_at desc);
call foundation.belongs_to_cooperative('joining.interview', 'select, insert, update (place)');

-- What an interview found: the last record counts. Its texts are emptied by the erasure.
create table joining.finding (
  cooperative int not null,
  id uuid not null,
  candidate uuid not null,
  held_on date not null,
  interviewer uuid not null references people.person,
  project text check (length(project) between 1 and 4000),
  market text check (length(market) <= 4000),
  motivation text check (length(motivation) <= 4000),
  situation text check (length(situation) <= 4000),
  needs text check (length(needs) <= 4000),
  opinion text check (length(opinion) <= 4000),
  shared boolean not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (cooperative, id),
  foreign key (cooperative, candidate) references joining.candidate (cooperative, id)
);
create index on joining.finding (cooperative, candidate, recorded_at desc);
call foundation.belongs_to_cooperative('joining.finding',
  'select, insert, update (project, market, motivation, situation, needs, opinion)');

-- What was decided, and why; only an adjournment is followed by another. Its motive is emptied by the erasure.
create table joining.decision (
  cooperative int not null,
  id uuid not null,
  candidate uuid not null,
  outcome text not null check (outcome in ('accepted', 'oriented', 'refused', 'adjourned')),
  motive text check (length(motive) between 1 and 2000),
  oriented_to text check (oriented_to is null or length(oriented_to) between 1 and 200
    and outcome = 'oriented'),
  again_on date check (again_on is null or outcome = 'adjourned'),
  decided_at timestamptz not null,
  decided_by uuid,
  primary key (cooperative, id),
  foreign key (cooperative, candidate) references joining.candidate (cooperative, id)
);
create unique index on joining.decision (cooperative, candidate) where outcome <> 'adjourned';
create index on joining.decision (cooperative, candidate, decided_at desc);
call foundation.belongs_to_cooperative('joining.decision', 'select, insert, update (motive, oriented_to)');

create table joining.withdrawal (
  cooperative int not null,
  candidate uuid not null,
  why text check (length(why) <= 400),
  withdrawn_at timestamptz not null,
  withdrawn_by uuid,
  primary key (cooperative, candidate),
  foreign key (cooperative, candidate) references joining.candidate (cooperative, id)
);
call foundation.belongs_to_cooperative('joining.withdrawal', 'select, insert, update (why)');

-- The person that somebody accepted became here, and the activity opened for them.
create table joining.admission (
  cooperative int not null,
  candidate uuid not null,
  person uuid not null references people.person,
  activity uuid not null,
  admitted_at timestamptz not null,
  admitted_by uuid,
  primary key (cooperative, candidate),
  foreign key (cooperative, candidate) references joining.candidate (cooperative, id),
  foreign key (cooperative, activity) references activities.activity (cooperative, id)
);
create index on joining.admission (cooperative, person);
call foundation.belongs_to_cooperative('joining.admission', 'select, insert');

-- Who somebody was here before, by what they were known again, while they consent to it.
create table joining.recognition (
  cooperative int not null,
  candidate uuid not null,
  former uuid not null check (former <> candidate),
  known_by text not null check (known_by in ('email', 'name-and-birth')),
  recognised_at timestamptz not null,
  primary key (cooperative, candidate, former),
  foreign key (cooperative, candidate) references joining.candidate (cooperative, id),
  foreign key (cooperative, former) references joining.candidate (cooperative, id)
);
create index on joining.recognition (cooperative, former);
call foundation.belongs_to_cooperative('joining.recognition', 'select, insert, delete');

-- Without consent nobody is recognised, whatever the program says.
create function joining.refuse_unasked() returns trigger language plpgsql as $$
begin
  if not exists (select from joining.particulars p where p.cooperative = new.cooperative
      and p.candidate = new.candidate and p.recognises) then
    raise exception 'candidate % does not consent to being recognised', new.candidate using errcode = 'EN010';
  end if;
  return null;
end $$;
create constraint trigger refuse_unasked after insert on joining.recognition
  for each row execute function joining.refuse_unasked();

create table joining.erasure (
  cooperative int not null,
  candidate uuid not null,
  how text not null check (how in ('term', 'asked')),
  erased_at timestamptz not null,
  erased_by uuid,
  primary key (cooperative, candidate),
  foreign key (cooperative, candidate) references joining.candidate (cooperative, id)
);
call foundation.belongs_to_cooperative('joining.erasure', 'select, insert');

-- What was erased does not come back, and an erasure leaves nothing behind.
create function joining.refuse_comeback() returns trigger language plpgsql as $$
begin
  if exists (select from joining.erasure e where e.cooperative = new.cooperative and e.candidate = new.candidate)
    and (exists (select from joining.particulars p where p.cooperative = new.cooperative
        and p.candidate = new.candidate)
      or exists (select from joining.project p where p.cooperative = new.cooperative and p.candidate = new.candidate)
      or exists (select from joining.finding f where f.cooperative = new.cooperative
        and f.candidate = new.candidate and f.project is not null)) then
    raise exception 'candidate % is erased', new.candidate using errcode = 'EN011';
  end if;
  return null;
end $$;
create constraint trigger refuse_comeback after insert or update on joining.particulars
  deferrable initially deferred for each row execute function joining.refuse_comeback();
create constraint trigger refuse_comeback after insert on joining.project
  deferrable initially deferred for each row execute function joining.refuse_comeback();
create constraint trigger refuse_comeback after insert or update on joining.finding
  deferrable initially deferred for each row execute function joining.refuse_comeback();
create constraint trigger refuse_comeback after insert on joining.erasure
  deferrable initially deferred for each row execute function joining.refuse_comeback();

-- Only who was accepted is admitted.
create function joining.refuse_unaccepted() returns trigger language plpgsql as $$
begin
  if not exists (select from joining.decision d where d.cooperative = new.cooperative
      and d.candidate = new.candidate and d.outcome = 'accepted')
    or exists (select from joining.withdrawal w where w.cooperative = new.cooperative
      and w.candidate = new.candidate) then
    raise exception 'candidate % was not accepted', new.candidate using errcode = 'EN012';
  end if;
  return null;
end $$;
create constraint trigger refuse_unaccepted after insert on joining.admission
  for each row execute function joining.refuse_unaccepted();

-- The registrations that hold, in their order; the first ones have a seat.
create view joining.seating with (security_invoker = true) as
  select r.cooperative, r.id, r.meeting, r.candidate, r.registered_at, r.reminded_at,
    row_number() over of_meeting as rank, row_number() over of_meeting <= m.seats as seated
  from joining.registration r
    join joining.meeting m on m.cooperative = r.cooperative and m.id = r.meeting
  where r.ended_at is null
  window of_meeting as (partition by r.cooperative, r.meeting order by r.place);
grant select on joining.seating to ensemble_app;

-- Where each candidate stands, in whose charge, and when they were last in touch (R9.03).
create view joining.standing with (security_invoker = true) as
  select c.cooperative, c.id as candidate, c.came_at, c.came_by, c.heard, c.prescriber,
    a.applied_at, a.sector, a.situation, a.department, a.availability,
    (select h.adviser from joining.charge h where h.cooperative = c.cooperative and h.candidate = c.id
      order by h.given_at desc, h.id desc limit 1) as adviser,
    met.came as met, f.held_on, f.recorded_at, i.starts_at as interview_at, i.interviewer,
    d.outcome, d.decided_at, d.again_on, w.withdrawn_at, ad.admitted_at, ad.person, ad.activity, e.erased_at,
    case when ad.candidate is not null then 'admitted' when w.candidate is not null then 'withdrawn'
      when d.outcome is not null then d.outcome when f.recorded_at is not null then 'interviewed'
      when i.starts_at is not null then 'interview' when met.came then 'met'
      when a.candidate is null then 'contact' else 'applied' end as state,
    greatest(c.came_at, a.applied_at, met.last_at, f.recorded_at, i.starts_at, d.decided_at, w.withdrawn_at,
      p.changed_at) as last_contact_at
  from joining.candidate c
    left join joining.particulars p on p.cooperative = c.cooperative and p.candidate = c.id
    left join joining.application a on a.cooperative = c.cooperative and a.candidate = c.id
    left join lateral (select bool_or(t.came) as came, max(greatest(r.registered_at, t.said_at)) as last_at
      from joining.registration r
        left join joining.attendance t on t.cooperative = r.cooperative and t.registration = r.id
      where r.cooperative = c.cooperative and r.candidate = c.id) met on true
    left join lateral (select * from joining.finding f where f.cooperative = c.cooperative
      and f.candidate = c.id order by f.recorded_at desc, f.id desc limit 1) f on true
    left join lateral (select * from joining.interview i where i.cooperative = c.cooperative
      and i.candidate = c.id order by i.planned_at desc, i.id desc limit 1) i on true
    left join lateral (select * from joining.decision d where d.cooperative = c.cooperative
      and d.candidate = c.id order by d.decided_at desc, d.id desc limit 1) d on true
    left join joining.withdrawal w on w.cooperative = c.cooperative and w.candidate = c.id
    left join joining.admission ad on ad.cooperative = c.cooperative and ad.candidate = c.id
    left join joining.erasure e on e.cooperative = c.cooperative and e.candidate = c.id;
grant select on joining.standing to ensemble_app;
