-- What the program draws and seals, the database checks at commit: numbers without a gap and seals in a chain (R3.08,
-- R3.28), and kept balances that nobody writes by hand.

-- At commit each new entry has two lines or more, of its own date, debit equals credit; the number before its own and
-- the seal before its own are there.
create or replace function ledger.refuse_unbalanced() returns trigger language plpgsql as $$
declare t record;
begin
  select count(*) n, sum(l.debit_cents) debit, sum(l.credit_cents) credit,
    bool_and(l.date = new.date and l.fiscal_year = new.fiscal_year) same_date
  into t from ledger.line l where l.cooperative = new.cooperative and l.entry = new.id;
  if t.n < 2 or t.debit <> t.credit or not t.same_date then
    raise exception 'entry % is not balanced: debit %, credit %, % lines', new.id, t.debit, t.credit, t.n
      using errcode = 'EN004';
  end if;
  if new.number > 1 and not exists (select from ledger.entry e where e.cooperative = new.cooperative
      and e.fiscal_year = new.fiscal_year and e.journal = new.journal and e.number = new.number - 1) then
    raise exception 'entry %: number % of journal % follows no other', new.id, new.number, new.journal
      using errcode = 'EN006';
  end if;
  if new.previous_seal is distinct from coalesce(
      (select e.seal from ledger.entry e where e.cooperative = new.cooperative and e.position = new.position - 1),
      (select decode(repeat('00', 32), 'hex') where new.position = 1)) then
    raise exception 'entry %: position % is not chained to the one before', new.id, new.position
      using errcode = 'EN007';
  end if;
  return null;
end $$;

-- Whatever writes kept balances is the trigger of the lines: a statement of its own is nobody's.
create function ledger.refuse_by_hand() returns trigger language plpgsql as $$
begin
  raise exception '%.% is kept by the lines, never written by hand', tg_table_schema, tg_table_name
    using errcode = 'EN001';
end $$;
create trigger kept_by_lines before insert or update or delete on ledger.account_month
  for each statement when (pg_trigger_depth() = 0) execute function ledger.refuse_by_hand();
create trigger never_emptied before truncate on ledger.account_month
  for each statement execute function ledger.refuse_by_hand();
create trigger kept_by_lines before insert or update or delete on ledger.activity_month
  for each statement when (pg_trigger_depth() = 0) execute function ledger.refuse_by_hand();
create trigger never_emptied before truncate on ledger.activity_month
  for each statement execute function ledger.refuse_by_hand();

-- A closing keeps what it closed: the total of its entries, the perpetual total since the first entry, and the end of
-- the chain at that moment (R3.28). Closings made before this migration have none.
alter table ledger.period_closing add column total_cents bigint, add column perpetual_cents bigint,
  add column chain_position bigint, add column seal bytea;
alter table ledger.fiscal_year_closing add column total_cents bigint, add column perpetual_cents bigint,
  add column chain_position bigint, add column seal bytea;

create function ledger.total_closing() returns trigger language plpgsql as $$
begin
  select c.position, c.seal into new.chain_position, new.seal from ledger.chain c where c.cooperative = new.cooperative;
  if tg_table_name = 'period_closing' then
    select coalesce(sum(debit_cents) filter (where month = new.month), 0),
      coalesce(sum(debit_cents) filter (where month <= new.month), 0) into new.total_cents, new.perpetual_cents
    from ledger.account_month where cooperative = new.cooperative and not opening;
  else
    select coalesce(sum(debit_cents) filter (where fiscal_year = new.ends_on), 0),
      coalesce(sum(debit_cents) filter (where fiscal_year <= new.ends_on), 0)
      into new.total_cents, new.perpetual_cents
    from ledger.account_month where cooperative = new.cooperative and not opening;
  end if;
  return new;
end $$;
create trigger total_closing before insert on ledger.period_closing
  for each row execute function ledger.total_closing();
create trigger total_closing before insert on ledger.fiscal_year_closing
  for each row execute function ledger.total_closing();
