import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { ContractKind } from "./kinds.ts";

export interface Hiring {
  readonly contract: string;
  readonly person: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly kind: ContractKind;
  readonly job: string;
  readonly qualification: string;
  readonly enteredOn: CivilDate;
  readonly leftOn: CivilDate | null;
  /** The term of a fixed-term contract. */
  readonly endsOn: CivilDate | null;
}

/** Every contract of employment in the order of hiring; a CAPE is none (R1.31). */
export async function listHirings(
  db: Tx,
  cooperative: number,
  q: { on: CivilDate; search: string; limit: number; offset: number },
): Promise<{ rows: Hiring[]; total: number }> {
  const { rows } = await sql<Hiring & { total: number }>`
    select s.contract, s.person, p.given_name as "givenName", p.family_name as "familyName", s.kind,
      c.job, c.qualification, s.since as "enteredOn",
      case when s.until <= ${q.on} then s.until end as "leftOn",
      c.ends_on as "endsOn",
      (count(*) over ())::int as total
    from contracts.standing s
      join contracts.contract c on c.cooperative = s.cooperative and c.id = s.contract
      join people.person p on p.id = s.person
    where s.cooperative = ${cooperative} and s.kind <> 'cape' and s.since <= ${q.on}
      and (${q.search} = '' or foundation.plain(p.given_name || ' ' || p.family_name)
        like '%' || foundation.plain(${q.search}) || '%')
    order by s.since, p.family_name, p.given_name, s.contract limit ${q.limit} offset ${q.offset}`.execute(
    db,
  );
  return { rows, total: rows[0]?.total ?? 0 };
}
