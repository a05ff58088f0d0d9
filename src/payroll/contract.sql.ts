import { sql } from "kysely";
import type { CivilDate, Month } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Cents } from "../foundation/money.ts";

/** What a person works under in a month, as far as pay is concerned. */
export interface PayContract {
  readonly id: string;
  readonly person: string;
  readonly personName: string;
  readonly kind: "cape" | "cesa" | "cdi" | "cdd";
  /** The fixed part in force at the end of the month, its amendments counted; null where none is said. */
  readonly fixedCents: Cents | null;
  readonly since: CivilDate;
  readonly until: CivilDate | null;
}

const columns = sql`c.id, c.person, p.given_name || ' ' || p.family_name as "personName", c.kind,
  coalesce((select m.fixed_gross_cents from contracts.amendment m
      where m.cooperative = c.cooperative and m.contract = c.id and m.fixed_gross_cents is not null
        and m.effective_on <= (b.month + interval '1 month - 1 day')::date
      order by m.effective_on desc, m.number desc limit 1), c.fixed_gross_cents) as "fixedCents",
  f.since, f.until`;

const inMonth = (month: Month) => sql`(select ${`${month}-01`}::date as month) b
  join contracts.in_force f on f.since <= (b.month + interval '1 month - 1 day')::date
    and (f.until is null or f.until >= b.month)
  join contracts.contract c on c.cooperative = f.cooperative and c.id = f.contract
  join people.person p on p.id = c.person`;

/** The contract of a person in a month, the last where they had two; null where they had none. */
export async function readPayContract(
  db: Tx,
  cooperative: number,
  { person, month }: { person: string; month: Month },
): Promise<PayContract | null> {
  const { rows } = await sql<PayContract>`/* prepared */ select ${columns} from ${inMonth(month)}
    where c.cooperative = ${cooperative} and c.person = ${person}
    order by f.since desc limit 1`.execute(db);
  return rows[0] ?? null;
}

/** Until the end of the transaction nobody else proposes or decides a pay of this person. */
export async function lockPay(db: Tx, cooperative: number, person: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`payroll:${cooperative}:${person}`}, 0))`.execute(
    db,
  );
}
