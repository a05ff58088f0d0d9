import { sql } from "kysely";
import type { Month } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Cents } from "../foundation/money.ts";
import type { Scene } from "../foundation/scene.ts";

export interface Sending {
  readonly number: number;
  readonly paper: string;
  readonly sentAt: Date;
  readonly sentBy: string | null;
  readonly lines: number;
  readonly grossCents: Cents;
}

/** A line as it left. */
export interface SentLine {
  readonly contract: string;
  readonly person: string;
  readonly personName: string;
  readonly activity: string | null;
  readonly fixedCents: Cents;
  readonly grossCents: Cents;
  readonly cells: Readonly<Record<string, string>>;
}

/** What left for a month, the last first. */
export async function listSendings(db: Tx, cooperative: number, month: Month): Promise<Sending[]> {
  const { rows } = await sql<Sending>`select s.number, s.paper, s.sent_at as "sentAt",
      (select p.given_name || ' ' || p.family_name from people.person p where p.id = s.sent_by) as "sentBy",
      count(l.contract)::int as lines, coalesce(sum(l.gross_cents), 0)::bigint as "grossCents"
    from payrun.sending s left join payrun.sent_line l on l.cooperative = s.cooperative
      and l.month = s.month and l.number = s.number
    where s.cooperative = ${cooperative} and s.month = ${`${month}-01`}
    group by s.cooperative, s.month, s.number order by s.number desc limit 50`.execute(db);
  return rows;
}

/** The lines of what left last; none where nothing did. */
export async function listSentLines(db: Tx, cooperative: number, month: Month): Promise<SentLine[]> {
  const day = `${month}-01`;
  const { rows } = await sql<SentLine>`select l.contract, l.person,
      p.given_name || ' ' || p.family_name as "personName", l.activity, l.fixed_cents as "fixedCents",
      l.gross_cents as "grossCents", l.cells
    from payrun.sent_line l join people.person p on p.id = l.person
    where l.cooperative = ${cooperative} and l.month = ${day} and l.number = (select max(s.number)
      from payrun.sending s where s.cooperative = ${cooperative} and s.month = ${day})
    order by p.family_name, p.given_name, l.contract`.execute(db);
  return rows;
}

/** Writes what leaves with its lines: two statements for any number of them. */
export async function insertSending(
  { db, cooperative, now, actor }: Scene,
  s: { month: Month; number: number; paper: string; lines: readonly Omit<SentLine, "personName">[] },
): Promise<void> {
  const day = `${s.month}-01`;
  await sql`insert into payrun.sending (cooperative, month, number, paper, sent_at, sent_by)
    values (${cooperative}, ${day}, ${s.number}, ${s.paper}, ${now}, ${actor.person})`.execute(db);
  const col = <T>(pick: (line: Omit<SentLine, "personName">) => T) => s.lines.map(pick);
  await sql`insert into payrun.sent_line (cooperative, month, number, contract, person, activity, fixed_cents,
      gross_cents, cells)
    select ${cooperative}::int, ${day}::date, ${s.number}::int, l.* from unnest(
      ${col((l) => l.contract)}::uuid[], ${col((l) => l.person)}::uuid[], ${col((l) => l.activity)}::uuid[],
      ${col((l) => l.fixedCents)}::bigint[], ${col((l) => l.grossCents)}::bigint[],
      ${col((l) => JSON.stringify(l.cells))}::jsonb[]) as l`.execute(db);
}
