import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";

export interface LockedLettering {
  readonly id: string;
  readonly number: number;
  readonly ended: boolean;
  /** The last day of the closed fiscal year that holds all its lines, null where there is none. */
  readonly closedYear: CivilDate | null;
}

/** Holds a lettering until commit, as lettering does: by the chain of the cooperative. */
export async function lockLettering(
  db: Tx,
  cooperative: number,
  id: string,
): Promise<LockedLettering | null> {
  await sql`select from ledger.chain where cooperative = ${cooperative} for update`.execute(db);
  const { rows } = await sql<LockedLettering>`
    select g.id, g.number,
      exists (select from ledger.unlettering u where u.cooperative = g.cooperative and u.lettering = g.id)
        as ended,
      (select c.ends_on from ledger.fiscal_year_closing c where c.cooperative = g.cooperative
        and c.ends_on = (select case when min(l.fiscal_year) = max(l.fiscal_year) then min(l.fiscal_year) end
          from ledger.lettered_line x join ledger.line l on l.cooperative = x.cooperative
            and l.entry = x.entry and l.position = x.position
          where x.cooperative = g.cooperative and x.lettering = g.id)) as "closedYear"
    from ledger.lettering g where g.cooperative = ${cooperative} and g.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** Ends a lettering; the database releases its lines in the same statement and keeps what they were. */
export async function insertUnlettering(
  db: Tx,
  cooperative: number,
  end: { lettering: string; reason: string; now: Date; by: string | null },
): Promise<void> {
  await sql`insert into ledger.unlettering (cooperative, lettering, reason, unlettered_at, unlettered_by)
    values (${cooperative}, ${end.lettering}, ${end.reason}, ${end.now}, ${end.by})`.execute(db);
}
