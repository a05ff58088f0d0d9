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
    select l.entry, l.position::int as position, l.account, l.third_party as "thirdParty",
      l.debit_cents as "debitCents", l.credit_cents as "creditCents", a.lettered, g.number as letter
    from unnest(${lines.map((l) => l.entry)}::uuid[], ${lines.map((l) => l.position)}::int[])
      as w (entry, position)
      join ledger.line l on l.cooperative = ${cooperative} and l.entry = w.entry and l.position = w.position
      join ledger.account a on a.cooperative = l.cooperative and a.code = l.account
      left join ledger.lettered_line x on x.cooperative = l.cooperative and x.entry = l.entry
        and x.position = l.position
      left join ledger.lettering g on g.cooperative = x.cooperative and g.id = x.lettering`.execute(db);
  return rows;
}

/** Letters lines: the next number of the account; the database refuses at commit what does not cancel out. */
export async function insertLettering(
  db: Tx,
  cooperative: number,
  lettering: {
    id: string;
    account: string;
    thirdParty: string | null;
    on: CivilDate;
    now: Date;
    by: string | null;
    lines: readonly { entry: string; position: number }[];
  },
): Promise<number> {
  const { lines } = lettering;
  const { rows } = await sql<{ number: number }>`
    insert into ledger.lettering (cooperative, id, account, third_party, number, lettered_on,
      lettered_at, lettered_by)
    select ${cooperative}, ${lettering.id}, ${lettering.account}, ${lettering.thirdParty},
      coalesce((select number from ledger.lettering where cooperative = ${cooperative}
        and account = ${lettering.account} order by number desc limit 1), 0) + 1,
      ${lettering.on}::date, ${lettering.now}::timestamptz, ${lettering.by}::uuid
    returning number`.execute(db);
  await sql`insert into ledger.lettered_line (cooperative, entry, position, lettering)
    select ${cooperative}::int, w.entry, w.position, ${lettering.id}::uuid
    from unnest(${lines.map((l) => l.entry)}::uuid[], ${lines.map((l) => l.position)}::int[])
      as w (entry, position)`.execute(db);
  return (rows[0] as { number: number }).number;
}

/** The lines of these entries on accounts that are lettered, with the letter each may bear. */
export async function findFreeLines(
  db: Tx,
  cooperative: number,
  entries: readonly string[],
): Promise<LetterableLine[]> {
  const { rows } = await sql<LetterableLine>`
    select l.entry, l.position::int as position, l.account, l.third_party as "thirdParty",
      l.debit_cents as "debitCents", l.credit_cents as "creditCents", a.lettered, g.number as letter
    from ledger.line l
      join ledger.account a on a.cooperative = l.cooperative and a.code = l.account and a.lettered
      left join ledger.lettered_line x on x.cooperative = l.cooperative and x.entry = l.entry
        and x.position = l.position
      left join ledger.lettering g on g.cooperative = x.cooperative and g.id = x.lettering
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
