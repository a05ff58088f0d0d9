import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";

export interface LetterableLine {
  readonly entry: string;
  readonly position: number;
  readonly account: string;
  readonly thirdParty: string | null;
  readonly debitCents: bigint;
  readonly creditCents: bigint;
  readonly lettered: boolean;
  readonly letter: number | null;
}

/** Locks the lines of these entries and says whether each is lettered; lines are named `entry:position`. */
export async function lockLines(
  db: Tx,
  cooperative: number,
  lines: readonly { entry: string; position: number }[],
): Promise<LetterableLine[]> {
  await sql`select from ledger.chain where cooperative = ${cooperative} for update`.execute(db);
  const { rows } = await sql<LetterableLine>`
    select ${asLetterable}
    from unnest(${lines.map((l) => l.entry)}::uuid[], ${lines.map((l) => l.position)}::int[])
      as w (entry, position)
      join ledger.line l on l.cooperative = ${cooperative} and l.entry = w.entry and l.position = w.position
      join ledger.account a on a.cooperative = l.cooperative and a.code = l.account`.execute(db);
  return rows;
}

/** The letter is looked up line by line, which costs the same with and without statistics of the tables. */
const asLetterable = sql`l.entry, l.position::int as position, l.account, l.third_party as "thirdParty",
  l.debit_cents as "debitCents", l.credit_cents as "creditCents", a.lettered,
  (select (select g.number from ledger.lettering g where g.cooperative = x.cooperative and g.id = x.lettering)
    from ledger.lettered_line x where x.cooperative = l.cooperative and x.entry = l.entry
      and x.position = l.position) as letter`;

export interface NewLettering {
  readonly id: string;
  readonly account: string;
  readonly thirdParty: string | null;
  readonly lines: readonly { readonly entry: string; readonly position: number }[];
}

/**
 * Letters groups of lines: each takes the next number of its account, in the order given; the database
 * refuses at commit what does not cancel out. Two statements for any number of groups.
 */
export async function insertLetterings(
  db: Tx,
  cooperative: number,
  groups: readonly NewLettering[],
  when: { on: CivilDate; now: Date; by: string | null },
): Promise<{ id: string; number: number }[]> {
  const { rows } = await sql<{ id: string; number: number }>`
    with w as materialized (
      select * from unnest(${groups.map((g) => g.id)}::uuid[], ${groups.map((g) => g.account)}::text[],
        ${groups.map((g) => g.thirdParty)}::text[]) with ordinality as w (id, account, third_party, place)),
    last as materialized (
      select a.account, coalesce((select g.number from ledger.lettering g where g.cooperative = ${cooperative}
        and g.account = a.account order by g.number desc limit 1), 0) as number
      from (select distinct account from w) a)
    insert into ledger.lettering (cooperative, id, account, third_party, number, lettered_on,
      lettered_at, lettered_by)
    select ${cooperative}::int, w.id, w.account, w.third_party,
      last.number + row_number() over (partition by w.account order by w.place),
      ${when.on}::date, ${when.now}::timestamptz, ${when.by}::uuid
    from w join last using (account)
    returning id, number`.execute(db);
  const lines = groups.flatMap(({ id, lines: own }) => own.map((line) => ({ ...line, id })));
  await sql`insert into ledger.lettered_line (cooperative, entry, position, lettering)
    select ${cooperative}::int, w.entry, w.position, w.lettering
    from unnest(${lines.map((l) => l.entry)}::uuid[], ${lines.map((l) => l.position)}::int[],
      ${lines.map((l) => l.id)}::uuid[]) as w (entry, position, lettering)`.execute(db);
  return rows;
}

/** The lines of these entries on accounts that are lettered, with the letter each may bear. */
export async function findFreeLines(
  db: Tx,
  cooperative: number,
  entries: readonly string[],
): Promise<LetterableLine[]> {
  const { rows } = await sql<LetterableLine>`
    select ${asLetterable}
    from ledger.line l
      join ledger.account a on a.cooperative = l.cooperative and a.code = l.account and a.lettered
    where l.cooperative = ${cooperative} and l.entry = any(${entries}::uuid[])`.execute(db);
  return rows;
}

/** The letterings in which these entries stand. */
export async function findLetterings(
  db: Tx,
  cooperative: number,
  entries: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ lettering: string }>`select distinct lettering from ledger.lettered_line
    where cooperative = ${cooperative} and entry = any(${entries}::uuid[]) order by 1`.execute(db);
  return rows.map(({ lettering }) => lettering);
}
