-- Partners who pay for the support: their conventions, whom and which hours each pays for, the sheets of hours signed.
create schema funding;
grant usage on schema funding to ensemble_app;

create table funding.funder (
  cooperative int not null references network.cooperative,
  id uuid not null,
  name text not null check (length(name) between 1 and 120),
  contact text not null default '' check (length(contact) <= 200),
  kept_at timestamptz not null,
  kept_by uuid,
  primary key (cooperative, id),
  unique (cooperative, name)
);
call foundation.belongs_to_cooperative('funding.funder', 'select, insert, update');

create table funding.convention (
  cooperative int not null,
  id uuid not null,
  funder uuid not null,
  reference text not null check (length(reference) between 1 and 60),
  name text not null check (length(name) between 1 and 120),
  -- What is counted: people supported, hours of support, outcomes reached.
  unit text not null check (unit in ('person', 'hour', 'outcome')),
  starts_on date not null,
  -- European funds: who took part a day or less does not count (R8.07).
  european boolean not null,
  -- Whether the funder asks for the list of people by name.
  nominative boolean not null,
  entered_at timestamptz not null,
  entered_by uuid,
  primary key (cooperative, id),
  unique (cooperative, funder, reference),
  unique (cooperative, id, european),
  foreign key (cooperative, funder) references funding.funder (cooperative, id)
);
call foundation.belongs_to_cooperative('funding.convention', 'select, insert');
call foundation.never_changes('funding.convention');

-- What a convention says from a day on; of one day the highest number holds. `public` is whom it is for.
create table funding.terms (
  cooperative int not null,
  convention uuid not null,
  number smallint not null check (number > 0),
  effective_on date not null,
  ends_on date not null check (ends_on >= effective_on),
  budget_cents bigint not null check (budget_cents >= 0),
  target int not null check (target > 0),
  unit_price_cents bigint check (unit_price_cents >= 0),
  public jsonb not null check (jsonb_typeof(public) = 'object'),
  evidence text[] not null,
  why text not null default '' check (length(why) <= 300 and (number = 1 or why <> '')),
  set_at timestamptz not null,
  set_by uuid,
  primary key (cooperative, convention, number),
  foreign key (cooperative, convention) references funding.convention (cooperative, id)
);
call foundation.belongs_to_cooperative('funding.terms', 'select, insert');
call foundation.never_changes('funding.terms');

-- Whom a convention supports, from a day to another. Of European funds, nobody takes part in two operations at once
-- (R8.07).
create table funding.assignment (
  cooperative int not null,
  id uuid not null,
  convention uuid not null,
  european boolean not null,
  person uuid not null references people.person,
  since date not null,
  until date check (until >= since),
  assigned_at timestamptz not null,
  assigned_by uuid,
  primary key (cooperative, id),
  foreign key (cooperative, convention, european) references funding.convention (cooperative, id, european),
  constraint assigned_once exclude using gist
    (cooperative with =, convention with =, person with =, daterange(since, until, '[]') with &&),
  constraint one_operation exclude using gist
    (cooperative with =, person with =, daterange(since, until, '[]') with &&) where (european)
);
create index on funding.assignment (cooperative, person);
call foundation.belongs_to_cooperative('funding.assignment', 'select, insert, update (until)');

-- What a participant of European funds answers on entering the operation and on leaving it (R8.07). A correction is a
-- further row: of one person the highest number holds. `unsaid`: they made use of their right not to answer.
create table funding.entry_answers (
  cooperative int not null,
  convention uuid not null,
  person uuid not null references people.person,
  number smallint not null check (number > 0),
  gender text not null check (gender in ('f', 'm')),
  birth_date date not null,
  job text not null check (job in ('unemployed', 'long-unemployed', 'inactive', 'employed', 'self-employed')),
  education text not null check (education in ('lower', 'upper', 'higher')),
  household text not null
    check (household in ('alone', 'alone-with-children', 'couple', 'couple-with-children', 'other', 'unsaid')),
  disability text not null check (disability in ('yes', 'no', 'unsaid')),
  told_at timestamptz not null,
  told_by uuid,
  primary key (cooperative, convention, person, number),
  foreign key (cooperative, convention) references funding.convention (cooperative, id)
);
call foundation.belongs_to_cooperative('funding.entry_answers', 'select, insert');
call foundation.never_changes('funding.entry_answers');

create table funding.exit_answers (
  cooperative int not null,
  convention uuid not null,
  person uuid not null references people.person,
  number smallint not null check (number > 0),
  situation text not null check (situation in ('employed', 'self-employed', 'training', 'seeking', 'inactive')),
  qualification boolean not null,
  told_at timestamptz not null,
  told_by uuid,
  primary key (cooperative, convention, person, number),
  foreign key (cooperative, convention) references funding.convention (cooperative, id)
);
call foundation.belongs_to_cooperative('funding.exit_answers', 'select, insert');
call foundation.never_changes('funding.exit_answers');

-- A day or less does not make a participant.
create function funding.refuse_no_participant() returns trigger language plpgsql as $$
begin
  if not exists (select from funding.assignment a where a.cooperative = new.cooperative
      and a.convention = new.convention and a.person = new.person and a.european
      and (a.until is null or a.until > a.since)) then
    raise exception '% does not take part in the European operation %', new.person, new.convention
      using errcode = 'EN010';
  end if;
  return new;
end $$;
create trigger refuse_no_participant before insert on funding.entry_answers
  for each row execute function funding.refuse_no_participant();
create trigger refuse_no_participant before insert on funding.exit_answers
  for each row execute function funding.refuse_no_participant();

-- The last payment of a convention, from whose year the years are counted for which its evidence is kept (R8.08); what
-- was said last holds.
create table funding.last_payment (
  cooperative int not null,
  convention uuid not null,
  number smallint not null check (number > 0),
  paid_on date not null,
  state_aid boolean not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (cooperative, convention, number),
  foreign key (cooperative, convention) references funding.convention (cooperative, id)
);
call foundation.belongs_to_cooperative('funding.last_payment', 'select, insert');
call foundation.never_changes('funding.last_payment');

-- What somebody reached, which the convention pays or reports: a business of their own, a job, a training…
create table funding.outcome (
  cooperative int not null,
  id uuid not null,
  convention uuid not null,
  person uuid not null references people.person,
  kind text not null check (kind in ('cesa', 'own-company', 'job', 'training', 'other')),
  reached_on date not null,
  note text not null default '' check (length(note) <= 200),
  paper text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (cooperative, id),
  foreign key (cooperative, convention) references funding.convention (cooperative, id),
  foreign key (cooperative, paper) references documents.paper (cooperative, hash)
);
create index on funding.outcome (cooperative, convention);
call foundation.belongs_to_cooperative('funding.outcome', 'select, insert');
call foundation.never_changes('funding.outcome');

create table funding.outcome_withdrawal (
  cooperative int not null,
  outcome uuid not null,
  reason text not null check (length(reason) between 1 and 200),
  withdrawn_at timestamptz not null,
  withdrawn_by uuid,
  primary key (cooperative, outcome),
  foreign key (cooperative, outcome) references funding.outcome (cooperative, id)
);
call foundation.belongs_to_cooperative('funding.outcome_withdrawal', 'select, insert');
call foundation.never_changes('funding.outcome_withdrawal');

-- The ledger of hours: from a meeting that ended, or told by the adviser with a reason (R8.08). `day` is that of the
-- clock in France. What is wrong is withdrawn, never changed.
create table funding.hours (
  cooperative int not null references network.cooperative,
  id uuid not null,
  adviser uuid not null references people.person,
  convention uuid,
  appointment uuid,
  day date not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at and ends_at <= starts_at + interval '12 hours'),
  minutes int not null generated always as ((extract(epoch from ends_at - starts_at) / 60)::int) stored,
  theme text not null check (length(theme) between 1 and 120),
  reason text not null default '' check (length(reason) <= 200 and (reason <> '' or appointment is not null)),
  recorded_at timestamptz not null check (recorded_at >= ends_at),
  recorded_by uuid,
  primary key (cooperative, id),
  foreign key (cooperative, convention) references funding.convention (cooperative, id),
  foreign key (cooperative, appointment) references appointments.appointment (cooperative, id)
);
create index on funding.hours (cooperative, adviser, day);
create index on funding.hours (cooperative, convention, day);
call foundation.belongs_to_cooperative('funding.hours', 'select, insert');
call foundation.never_changes('funding.hours');

-- For which convention an interview is held, until the hours of its appointment say it.
create table funding.interview_tag (
  cooperative int not null references network.cooperative,
  interview uuid not null,
  convention uuid not null,
  tagged_at timestamptz not null,
  tagged_by uuid,
  primary key (cooperative, interview),
  foreign key (cooperative, interview) references journeys.interview (cooperative, id),
  foreign key (cooperative, convention) references funding.convention (cooperative, id)
);
create index on funding.interview_tag (cooperative, convention);
call foundation.belongs_to_cooperative('funding.interview_tag', 'select, insert, update, delete');

create table funding.hours_member (
  cooperative int not null,
  hours uuid not null,
  member uuid not null references people.person,
  primary key (cooperative, hours, member),
  foreign key (cooperative, hours) references funding.hours (cooperative, id)
);
create index on funding.hours_member (cooperative, member);
call foundation.belongs_to_cooperative('funding.hours_member', 'select, insert');
call foundation.never_changes('funding.hours_member');

create table funding.hours_withdrawal (
  cooperative int not null,
  hours uuid not null,
  reason text not null check (length(reason) between 1 and 200),
  withdrawn_at timestamptz not null,
  withdrawn_by uuid,
  primary key (cooperative, hours),
  foreign key (cooperative, hours) references funding.hours (cooperative, id)
);
call foundation.belongs_to_cooperative('funding.hours_withdrawal', 'select, insert');
call foundation.never_changes('funding.hours_withdrawal');

-- The hours that count now, kept by the triggers alone: an adviser spends an hour once, an appointment is recorded
-- once, and an hour of somebody is paid by one convention only.
create table funding.adviser_hour (
  cooperative int not null,
  hours uuid not null,
  adviser uuid not null,
  appointment uuid,
  span tstzrange not null,
  primary key (cooperative, hours),
  unique (cooperative, appointment),
  foreign key (cooperative, hours) references funding.hours (cooperative, id),
  constraint spent_once exclude using gist (cooperative with =, adviser with =, span with &&)
);
call foundation.belongs_to_cooperative('funding.adviser_hour', 'select');

create table funding.member_hour (
  cooperative int not null,
  hours uuid not null,
  member uuid not null,
  convention uuid not null,
  span tstzrange not null,
  primary key (cooperative, hours, member),
  foreign key (cooperative, hours, member) references funding.hours_member (cooperative, hours, member),
  constraint funded_once exclude using gist
    (cooperative with =, member with =, convention with <>, span with &&)
);
call foundation.belongs_to_cooperative('funding.member_hour', 'select');

-- The sheet of a month of an adviser, as it is put to signature.
create table funding.sheet (
  cooperative int not null,
  id uuid not null,
  adviser uuid not null references people.person,
  month date not null check (extract(day from month) = 1),
  minutes int not null check (minutes > 0),
  paper text not null,
  made_at timestamptz not null,
  made_by uuid,
  primary key (cooperative, id),
  foreign key (cooperative, paper) references documents.paper (cooperative, hash)
);
create index on funding.sheet (cooperative, adviser, month);
call foundation.belongs_to_cooperative('funding.sheet', 'select, insert');
call foundation.never_changes('funding.sheet');

create table funding.sheet_withdrawal (
  cooperative int not null,
  sheet uuid not null,
  reason text not null check (length(reason) between 1 and 200),
  withdrawn_at timestamptz not null,
  withdrawn_by uuid,
  primary key (cooperative, sheet),
  foreign key (cooperative, sheet) references funding.sheet (cooperative, id)
);
call foundation.belongs_to_cooperative('funding.sheet_withdrawal', 'select, insert');
call foundation.never_changes('funding.sheet_withdrawal');

-- Signed by both: from then on the month is as it is.
create table funding.month_closing (
  cooperative int not null,
  adviser uuid not null,
  month date not null,
  sheet uuid not null,
  closed_at timestamptz not null,
  closed_by uuid,
  primary key (cooperative, adviser, month),
  unique (cooperative, sheet),
  foreign key (cooperative, sheet) references funding.sheet (cooperative, id)
);
call foundation.belongs_to_cooperative('funding.month_closing', 'select, insert');
call foundation.never_changes('funding.month_closing');

-- Whoever adds to a month, takes from it or makes its sheet waits here for the others; a sheet out for signature or
-- signed leaves its month as it is.
create function funding.refuse_sealed_month(cooperative_ int, adviser_ uuid, day_ date) returns void
  language plpgsql as $$
begin
  perform pg_advisory_xact_lock(cooperative_, hashtext('funding.hours ' || adviser_));
  if exists (select from funding.sheet s where s.cooperative = cooperative_ and s.adviser = adviser_
      and s.month = date_trunc('month', day_)::date
      and not exists (select from funding.sheet_withdrawal w
        where w.cooperative = s.cooperative and w.sheet = s.id)) then
    raise exception 'the month % of adviser % is signed or out for signature', day_, adviser_ using errcode = 'EN010';
  end if;
end $$;

create function funding.keep_hours() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public as $$
begin
  perform funding.refuse_sealed_month(new.cooperative, new.adviser, new.day);
  if new.appointment is not null and not exists (select from appointments.appointment a
      join appointments.outcome o on o.cooperative = a.cooperative and o.appointment = a.id and o.held
      where a.cooperative = new.cooperative and a.id = new.appointment and a.adviser = new.adviser) then
    raise exception 'appointment % was not held by %', new.appointment, new.adviser using errcode = 'EN010';
  end if;
  insert into funding.adviser_hour (cooperative, hours, adviser, appointment, span)
    values (new.cooperative, new.id, new.adviser, new.appointment, tstzrange(new.starts_at, new.ends_at));
  return null;
end $$;
create trigger keep_hours after insert on funding.hours for each row execute function funding.keep_hours();

-- The mirror: an appointment of which hours count was held, and stays so until they are withdrawn. Whoever records
-- hours waits at the same lock.
create function funding.refuse_missed_hours() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public as $$
begin
  perform pg_advisory_xact_lock(a.cooperative, hashtext('funding.hours ' || a.adviser))
    from appointments.appointment a where a.cooperative = new.cooperative and a.id = new.appointment;
  if not new.held and exists (select from funding.adviser_hour h
      where h.cooperative = new.cooperative and h.appointment = new.appointment) then
    raise exception 'hours of appointment % are recorded', new.appointment using errcode = 'EN010';
  end if;
  return new;
end $$;
create trigger refuse_missed_hours before insert or update on appointments.outcome
  for each row execute function funding.refuse_missed_hours();

-- A convention pays the hours of whom it supports on that day, and of nobody else.
create function funding.keep_member_hours() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public as $$
declare h funding.hours;
begin
  select * into h from funding.hours where cooperative = new.cooperative and id = new.hours;
  perform funding.refuse_sealed_month(h.cooperative, h.adviser, h.day);
  if exists (select from funding.hours_withdrawal w where w.cooperative = h.cooperative and w.hours = h.id) then
    raise exception 'hours % are withdrawn', h.id using errcode = 'EN010';
  end if;
  if h.convention is null then return null; end if;
  if not exists (select from funding.assignment a where a.cooperative = h.cooperative
      and a.convention = h.convention and a.person = new.member
      and a.since <= h.day and (a.until is null or a.until >= h.day)) then
    raise exception 'convention % does not support % on %', h.convention, new.member, h.day using errcode = 'EN010';
  end if;
  insert into funding.member_hour (cooperative, hours, member, convention, span)
    values (h.cooperative, h.id, new.member, h.convention, tstzrange(h.starts_at, h.ends_at));
  return null;
end $$;
create trigger keep_member_hours after insert on funding.hours_member
  for each row execute function funding.keep_member_hours();

create function funding.release_hours() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public as $$
declare h funding.hours;
begin
  select * into h from funding.hours where cooperative = new.cooperative and id = new.hours;
  perform funding.refuse_sealed_month(h.cooperative, h.adviser, h.day);
  delete from funding.member_hour where cooperative = new.cooperative and hours = new.hours;
  delete from funding.adviser_hour where cooperative = new.cooperative and hours = new.hours;
  return null;
end $$;
create trigger release_hours after insert on funding.hours_withdrawal
  for each row execute function funding.release_hours();

-- One sheet of a month at a time, and its minutes are those of the ledger.
create function funding.refuse_other_sheet() returns trigger language plpgsql as $$
declare total int;
begin
  perform funding.refuse_sealed_month(new.cooperative, new.adviser, new.month);
  select coalesce(sum(h.minutes), 0) into total from funding.hours h
      join funding.adviser_hour a on a.cooperative = h.cooperative and a.hours = h.id
    where h.cooperative = new.cooperative and h.adviser = new.adviser
      and date_trunc('month', h.day)::date = new.month;
  if total <> new.minutes then
    raise exception 'sheet %: % minutes, of which the ledger has %', new.id, new.minutes, total using errcode = 'EN010';
  end if;
  return new;
end $$;
create trigger refuse_other_sheet before insert on funding.sheet
  for each row execute function funding.refuse_other_sheet();

create function funding.refuse_reopening() returns trigger language plpgsql as $$
begin
  if exists (select from funding.month_closing c where c.cooperative = new.cooperative and c.sheet = new.sheet) then
    raise exception 'sheet % is signed by both', new.sheet using errcode = 'EN010';
  end if;
  return new;
end $$;
create trigger refuse_reopening before insert on funding.sheet_withdrawal
  for each row execute function funding.refuse_reopening();

-- A month is closed by its sheet, signed by all who had to.
create function funding.refuse_unsigned() returns trigger language plpgsql as $$
begin
  if not exists (select from funding.sheet s
      join documents.signature_request r on r.cooperative = s.cooperative and r.about = 'hours:' || s.id
        and r.paper = s.paper
      join documents.evidence e on e.cooperative = r.cooperative and e.request = r.id
    where s.cooperative = new.cooperative and s.id = new.sheet and s.adviser = new.adviser
      and s.month = new.month) then
    raise exception 'sheet % is not signed by all', new.sheet using errcode = 'EN010';
  end if;
  return new;
end $$;
create trigger refuse_unsigned before insert on funding.month_closing
  for each row execute function funding.refuse_unsigned();

-- What a convention says on a day; before it begins, what it will say on its first day.
create function funding.terms_on(cooperative_ int, day_ date) returns setof funding.terms language sql stable as $$
  select distinct on (t.convention) t.* from funding.terms t
    join funding.convention c on c.cooperative = t.cooperative and c.id = t.convention
  where t.cooperative = cooperative_ and t.effective_on <= greatest(day_, c.starts_on)
  order by t.convention, t.effective_on desc, t.number desc
$$;
grant execute on function funding.terms_on(int, date) to ensemble_app;
