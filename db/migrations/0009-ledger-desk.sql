-- The accountant's desk: letterings that end, and papers beside the entries that they prove.

-- A lettering that was a mistake ends with who, when and why; the lines it tied may be lettered again.
create table ledger.unlettering (
  cooperative int not null,
  lettering uuid not null,
  reason text not null check (length(reason) between 1 and 200),
  unlettered_at timestamptz not null,
  unlettered_by uuid,
  primary key (cooperative, lettering),
  foreign key (cooperative, lettering) references ledger.lettering (cooperative, id)
);
call foundation.belongs_to_cooperative('ledger.unlettering', 'select, insert');
call foundation.never_changes('ledger.unlettering');

-- What an ended lettering tied: `lettered_line` holds only what is lettered now, so that its key stays the guard
-- against a line lettered twice.
create table ledger.unlettered_line (
  cooperative int not null,
  lettering uuid not null,
  entry uuid not null,
  position smallint not null,
  primary key (cooperative, lettering, entry, position),
  foreign key (cooperative, lettering) references ledger.unlettering (cooperative, lettering),
  foreign key (cooperative, entry, position) references ledger.line (cooperative, entry, position)
);
call foundation.belongs_to_cooperative('ledger.unlettered_line', 'select');
call foundation.never_changes('ledger.unlettered_line');

-- The only way out of a lettering: all of its lines at once, kept as they were.
create function ledger.release_lines() returns trigger language plpgsql security definer
  set search_path = pg_catalog as $$
begin
  insert into ledger.unlettered_line (cooperative, lettering, entry, position)
    select x.cooperative, x.lettering, x.entry, x.position from ledger.lettered_line x
    where x.cooperative = new.cooperative and x.lettering = new.lettering;
  delete from ledger.lettered_line x where x.cooperative = new.cooperative and x.lettering = new.lettering;
  return null;
end $$;
create trigger release_lines after insert on ledger.unlettering
  for each row execute function ledger.release_lines();

create function ledger.refuse_silent_release() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and exists (select from ledger.unlettering u where u.cooperative = old.cooperative
      and u.lettering = old.lettering) then
    return old;
  end if;
  raise exception 'a lettered line is released by an unlettering only' using errcode = 'EN001';
end $$;
create trigger refuse_silent_release before update or delete on ledger.lettered_line
  for each row execute function ledger.refuse_silent_release();

-- The supporting papers of an entry (R3.03). One attached is never detached; a wrong one is struck out (R3.09).
create table ledger.entry_paper (
  cooperative int not null,
  entry uuid not null,
  paper text not null,
  name text not null check (length(name) between 1 and 200),
  attached_at timestamptz not null,
  attached_by uuid,
  primary key (cooperative, entry, paper),
  foreign key (cooperative, entry) references ledger.entry (cooperative, id),
  foreign key (cooperative, paper) references documents.paper (cooperative, hash)
);
call foundation.belongs_to_cooperative('ledger.entry_paper', 'select, insert');
call foundation.never_changes('ledger.entry_paper');

create table ledger.paper_striking (
  cooperative int not null,
  entry uuid not null,
  paper text not null,
  reason text not null check (length(reason) between 1 and 200),
  struck_at timestamptz not null,
  struck_by uuid,
  primary key (cooperative, entry, paper),
  foreign key (cooperative, entry, paper) references ledger.entry_paper (cooperative, entry, paper)
);
call foundation.belongs_to_cooperative('ledger.paper_striking', 'select, insert');
call foundation.never_changes('ledger.paper_striking');
