import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";

export interface EndingDate {
  readonly person: string;
  readonly name: string;
  readonly field: "permit-ends" | "benefit-ends" | "disability-ends";
  readonly on: CivilDate;
}

/** The permits and benefits that hold on a day and end between two, of people who still have a role. */
export async function listEndingDates(
  db: Tx,
  cooperative: number,
  today: CivilDate,
  { from, to }: { from: CivilDate; to: CivilDate },
): Promise<EndingDate[]> {
  const { rows } = await sql<EndingDate>`
    select l.person, p.given_name || ' ' || p.family_name as name, l.field, l.value as on
    from (select distinct on (c.person, v.field) c.person, v.field, v.value
        from dossiers.value v join dossiers.change c on c.cooperative = v.cooperative and c.id = v.change
        where v.cooperative = ${cooperative} and c.since <= ${today}
          and v.field in ('permit-ends', 'benefit-ends', 'disability-ends')
        order by c.person, v.field, c.since desc, c.recorded_at desc, c.id desc) l
      join people.person p on p.id = l.person
    where l.value between ${from} and ${to} and exists (select from people.mandate m
      where m.cooperative = ${cooperative} and m.person = l.person
        and (m.until is null or m.until >= ${today}))
    order by l.value, name`.execute(db);
  return rows;
}
