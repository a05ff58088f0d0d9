import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

export interface Hold {
  readonly id: string;
  readonly person: string;
  readonly name: string;
  readonly reason: string;
  readonly since: CivilDate;
  readonly until: CivilDate;
  readonly liftedOn: CivilDate | null;
}

const hold = sql`select h.id, h.person, p.given_name || ' ' || p.family_name as name, h.reason, h.since,
    h.until,    l.lifted_on as "liftedOn"
  from privacy.hold h join people.person p on p.id = h.person
    left join privacy.hold_lifting l on l.cooperative = h.cooperative and l.hold = h.id`;

/** The suspensions that hold on a day, the first to end first. */
export async function listHolds(db: Tx, cooperative: number, on: CivilDate): Promise<Hold[]> {
  const { rows } = await sql<Hold>`${hold} where h.cooperative = ${cooperative}
    and ${on}::date between h.since and h.until and l.hold is null order by h.until`.execute(db);
  return rows;
}

/** Holds it until commit; null where there is none. */
export async function lockHold(db: Tx, cooperative: number, id: string): Promise<Hold | null> {
  await sql`select pg_advisory_xact_lock(${cooperative}, hashtext(${`privacy.hold ${id}`}))`.execute(db);
  const { rows } = await sql<Hold>`${hold} where h.cooperative = ${cooperative} and h.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

export async function insertHold(
  { db, cooperative, now, today, actor }: Scene,
  h: { id: string; person: string; reason: string; until: CivilDate },
): Promise<void> {
  await sql`insert into privacy.hold (cooperative, id, person, reason, since, until, set_at, set_by)
    values (${cooperative}, ${h.id}, ${h.person}, ${h.reason}, ${today}, ${h.until}, ${now},
      ${actor.person})`.execute(db);
}

export async function insertHoldLifting(
  { db, cooperative, now, today, actor }: Scene,
  id: string,
): Promise<void> {
  await sql`insert into privacy.hold_lifting (cooperative, hold, lifted_on, lifted_at, lifted_by)
    values (${cooperative}, ${id}, ${today}, ${now}, ${actor.person})`.execute(db);
}
