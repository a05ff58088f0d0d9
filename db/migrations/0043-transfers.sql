-- What activities of the cooperative do for each other: within one legal entity, so no invoice and no VAT, but a paper
-- that both agreed on and a transfer between their sections (R3.24).
create schema transfers;
grant usage on schema transfers to ensemble_app;

create table transfers.series (
  cooperative int not null references network.cooperative,
  year int not null,
  last_number int not null check (last_number > 0),
  primary key (cooperative, year)
);
call foundation.belongs_to_cooperative('transfers.series', 'select, insert, update');

-- `monthly`: the same each month from the month of `served_on` until `until`, or until it is stopped.
create table transfers.transfer (
  cooperative int not null,
  id uuid not null,
  number text not null,
  seller uuid not null,
  buyer uuid not null check (buyer <> seller),
  label text not null check (length(label) between 1 and 120),
  note text not null default '' check (length(note) <= 400),
  cents bigint not null check (cents > 0),
  served_on date not null,
  monthly boolean not null,
  until date check (until >= served_on),
  proposed_at timestamptz not null,
  proposed_by uuid,
  -- Declined, taken back, or stopped: nothing more is posted from the month after.
  closed_at timestamptz,
  last_month date check (last_month = date_trunc('month', last_month)),
  check (monthly or until is null),
  unique (cooperative, number),
  primary key (cooperative, id),
  foreign key (cooperative, seller) references activities.activity (cooperative, id),
  foreign key (cooperative, buyer) references activities.activity (cooperative, id)
);
create index on transfers.transfer (cooperative, seller, proposed_at desc);
create index on transfers.transfer (cooperative, buyer, proposed_at desc);
create index on transfers.transfer (cooperative, proposed_at desc, id);
create index on transfers.transfer (cooperative) where monthly and closed_at is null;
call foundation.belongs_to_cooperative('transfers.transfer', 'select, insert, update (closed_at, last_month)');

create table transfers.answer (
  cooperative int not null,
  transfer uuid not null,
  outcome text not null check (outcome in ('accepted', 'declined')),
  reason text not null default '' check (length(reason) <= 400),
  answered_at timestamptz not null,
  answered_by uuid,
  check ((outcome = 'declined') = (reason <> '')),
  primary key (cooperative, transfer),
  foreign key (cooperative, transfer) references transfers.transfer (cooperative, id)
);
call foundation.belongs_to_cooperative('transfers.answer', 'select, insert');
call foundation.never_changes('transfers.answer');

-- Once a month at most: `month` is the one it is for, whatever day its entry bears.
create table transfers.posting (
  cooperative int not null,
  transfer uuid not null,
  month date not null check (month = date_trunc('month', month)),
  entry uuid not null,
  posted_at timestamptz not null,
  posted_by uuid,
  primary key (cooperative, transfer, month),
  foreign key (cooperative, transfer) references transfers.transfer (cooperative, id),
  foreign key (cooperative, entry) references ledger.entry (cooperative, id)
);
call foundation.belongs_to_cooperative('transfers.posting', 'select, insert');
call foundation.never_changes('transfers.posting');

create table transfers.reversal (
  cooperative int not null,
  transfer uuid not null,
  month date not null,
  entry uuid not null,
  reason text not null check (length(reason) between 1 and 120),
  reversed_at timestamptz not null,
  reversed_by uuid,
  primary key (cooperative, transfer, month),
  foreign key (cooperative, transfer, month) references transfers.posting (cooperative, transfer, month),
  foreign key (cooperative, entry) references ledger.entry (cooperative, id)
);
call foundation.belongs_to_cooperative('transfers.reversal', 'select, insert');
call foundation.never_changes('transfers.reversal');

-- Only what the buyer accepted is posted.
create function transfers.hold_accepted() returns trigger language plpgsql as $$
begin
  perform from transfers.transfer t where t.cooperative = new.cooperative and t.id = new.transfer for no key update;
  if not exists (select from transfers.answer a where a.cooperative = new.cooperative and a.transfer = new.transfer
      and a.outcome = 'accepted') then
    raise exception 'transfer % was not accepted', new.transfer using errcode = 'EN001';
  end if;
  return new;
end $$;
create trigger hold_accepted before insert on transfers.posting
  for each row execute function transfers.hold_accepted();
