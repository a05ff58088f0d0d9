import type pg from "pg";

/**
 * The leanest correct books: a counter row, entries, lines, a trigger that holds the balance at commit. They
 * lack what ours have: seal, row-level security, audit, kept balances, keys to activities, closing.
 */
const lean = `
  drop schema if exists lean cascade;
  create schema lean;
  create table lean.counter (journal text primary key, n bigint not null);
  insert into lean.counter values ('VE', 0), ('BQ', 0), ('AC', 0);
  create table lean.account (code text primary key);
  create table lean.entry (id bigint generated always as identity primary key, journal text not null,
    number bigint not null, date date not null, ref text not null, label text not null,
    unique (journal, number));
  create table lean.line (entry bigint not null references lean.entry, 
    account text not null references lean.account, activity int not null,
    debit bigint not null, credit bigint not null);
  create index on lean.line (entry);
  create index on lean.line (account);
  create index on lean.line (activity);
  create function lean.balanced() returns trigger language plpgsql as $$
  begin
    if (select sum(debit) - sum(credit) from lean.line where entry = new.id) is distinct from 0 then
      raise exception 'not balanced';
    end if;
    return null;
  end $$;
  create constraint trigger balanced after insert on lean.entry deferrable initially deferred
    for each row execute function lean.balanced();
  create function lean.frozen() returns trigger language plpgsql as $$ begin raise exception 'posted'; end $$;
  create trigger frozen before update or delete on lean.line for each row execute function lean.frozen();
  create trigger frozen before update or delete on lean.entry for each row execute function lean.frozen();
  create function lean.post(j text, d date, r text, l text, a int, accounts text[], debits bigint[], 
    credits bigint[]) returns bigint language plpgsql as $$
  declare entry_id bigint; drawn bigint;
  begin
    update lean.counter set n = n + 1 where journal = j returning n into drawn;
    insert into lean.entry (journal, number, date, ref, label) values (j, drawn, d, r, l)
      returning id into entry_id;
    insert into lean.line select entry_id, x.account, a, x.debit, x.credit
      from unnest(accounts, debits, credits) as x (account, debit, credit);
    return drawn;
  end $$;`;

export async function makeLean(owner: pg.Pool, accounts: readonly string[]): Promise<void> {
  await owner.query(lean);
  await owner.query("insert into lean.account select unnest($1::text[])", [accounts]);
}

export interface LeanEntry {
  readonly journal: string;
  readonly date: string;
  readonly documentRef: string;
  readonly label: string;
  readonly activity: number;
  readonly moves: readonly { account: string; debitCents: bigint; creditCents: bigint }[];
}

export async function postLean(owner: pg.Pool, e: LeanEntry): Promise<void> {
  await owner.query({
    name: "post",
    text: "select lean.post($1, $2, $3, $4, $5, $6, $7, $8)",
    values: [
      ...[e.journal, e.date, e.documentRef, e.label, e.activity],
      e.moves.map((m) => m.account),
      e.moves.map((m) => String(m.debitCents)),
      e.moves.map((m) => String(m.creditCents)),
    ],
  });
}

/** Set by set: entries `from` to `to` of B1M made by the server itself, in one transaction. */
export async function postLeanMany(owner: pg.Pool, from: number, to: number): Promise<void> {
  const client = await owner.connect();
  try {
    await client.query("begin");
    await client.query(
      `with e as materialized (
        select i, case when i % 4 < 2 then 'VE' when i % 4 = 2 then 'BQ' else 'AC' end as journal,
          (i / 4) % 10000 + 1 as activity, (100 + (i * 37) % 900) * 10 as tenth,
          make_date(2026, 1 + (i / 40000) % 12, 1 + (i / 4) % 28) as date
        from generate_series($1::int, $2::int - 1) i),
      drawn as (update lean.counter c set n = c.n + k.n from (select journal, count(*) n from e group by 1) k
        where c.journal = k.journal returning c.journal, c.n - k.n as before),
      made as (insert into lean.entry (journal, number, date, ref, label)
        select e.journal, d.before + row_number() over (partition by e.journal order by e.i), e.date,
          'P' || e.i + 1, 'Mouvement ' || e.i + 1 from e join drawn d using (journal) returning id, ref)
      insert into lean.line
      select m.id, x.account, e.activity, x.debit * e.tenth, x.credit * e.tenth
      from e join made m on m.ref = 'P' || e.i + 1
      join (values ('VE', '411000', 12, 0), ('VE', '706000', 0, 6), ('VE', '706100', 0, 4), 
        ('VE', '445710', 0, 2), ('BQ', '512000', 7, 0), ('BQ', '512000', 5, 0), 
        ('BQ', '411000', 0, 7), ('BQ', '411000', 0, 5),
        ('AC', '606000', 6, 0), ('AC', '625000', 4, 0), ('AC', '445660', 2, 0), ('AC', '401000', 0, 12))
        as x (journal, account, debit, credit) using (journal)`,
      [from, to],
    );
    await client.query("commit");
  } finally {
    client.release();
  }
}
