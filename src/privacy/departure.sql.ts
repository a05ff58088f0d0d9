import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";

/** What decides of an erasure, beside what each holding says. */
export interface Standing {
  readonly person: string;
  readonly name: string;
  readonly email: string;
  /** The last day on which a role, a contract or an activity bound them; null while one has no last day. */
  readonly leftOn: CivilDate | null;
  /** Another cooperative needs their account. */
  readonly elsewhere: boolean;
  /** Until when a dispute suspends every erasure. */
  readonly heldUntil: CivilDate | null;
  readonly lastDirector: boolean;
}

const standing = (cooperative: number, on: CivilDate) => sql`
  select d.person, p.given_name || ' ' || p.family_name as name, p.email, d.left_on as "leftOn",
    privacy.is_elsewhere(d.person, ${on}::date) as elsewhere,
    (select max(h.until) from privacy.hold h where h.cooperative = d.cooperative and h.person = d.person
      and ${on}::date between h.since and h.until and not exists (select from privacy.hold_lifting l
        where l.cooperative = h.cooperative and l.hold = h.id and l.lifted_on <= ${on})) as "heldUntil",
    exists (select from people.mandate m where m.cooperative = d.cooperative and m.person = d.person
      and m.role = 'director' and (m.until is null or m.until >= ${on}))
    and not exists (select from people.mandate m where m.cooperative = d.cooperative and m.person <> d.person
      and m.role = 'director' and (m.until is null or m.until >= ${on})) as "lastDirector"
  from privacy.departure d join people.person p on p.id = d.person
  where d.cooperative = ${cooperative}`;

/** Where a person stands on a day; null for whoever was never of this cooperative. */
export async function readStanding(
  db: Tx,
  cooperative: number,
  person: string,
  on: CivilDate,
): Promise<Standing | null> {
  const { rows } = await sql<Standing>`${standing(cooperative, on)} and d.person = ${person}`.execute(db);
  return rows[0] ?? null;
}

/** Those who left on a day or before, and something of whom may be past its term. */
export async function listGone(
  db: Tx,
  cooperative: number,
  { on, leftBy }: { on: CivilDate; leftBy: CivilDate },
): Promise<Standing[]> {
  const { rows } = await sql<Standing>`${standing(cooperative, on)}
    and d.left_on is not null and d.left_on <= ${leftBy} order by d.left_on, d.person`.execute(db);
  return rows;
}

/** What was erased of each of them since they left: `person holding`. */
export async function listErased(
  db: Tx,
  cooperative: number,
  people: readonly Pick<Standing, "person" | "leftOn">[],
): Promise<Set<string>> {
  const { rows } = await sql<{ person: string; holding: string }>`select e.person, e.holding
    from privacy.erased e join unnest(${people.map((p) => p.person)}::uuid[],
      ${people.map((p) => p.leftOn)}::date[]) as g (person, left_on)
      on g.person = e.person and g.left_on = e.left_on
    where e.cooperative = ${cooperative}`.execute(db);
  return new Set(rows.map(({ person, holding }) => `${person} ${holding}`));
}
