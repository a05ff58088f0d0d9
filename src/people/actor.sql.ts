import { sql } from "kysely";
import type { Role } from "../foundation/actor.ts";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";

export interface HeldRole {
  readonly cooperative: number;
  readonly slug: string;
  readonly name: string;
  readonly town: string;
  readonly brandColour: string;
  readonly role: Role;
}

/** Every role a person holds on a day, in whatever cooperative: their own rows are open to themselves. */
export async function listHeldRoles(db: Tx, person: string, on: CivilDate): Promise<HeldRole[]> {
  const { rows } = await sql<HeldRole>`/* prepared */ select c.id as cooperative, c.slug, c.name, c.town,
      c.brand_colour as "brandColour", m.role
    from people.mandate m join network.cooperative c on c.id = m.cooperative
    where m.person = ${person} and m.since <= ${on} and (m.until is null or m.until >= ${on})
    order by c.name, m.role`.execute(db);
  return rows;
}

/** The activities of the cooperative in which a person is an entrepreneur on a day, or which they advise. */
export async function listTies(
  db: Tx,
  cooperative: number,
  person: string,
  on: CivilDate,
): Promise<{ activity: string; name: string; tie: "member" | "adviser" }[]> {
  const { rows } = await sql<{ activity: string; name: string; tie: "member" | "adviser" }>`/* prepared */
    select a.id as activity, a.name, 'member' as tie from activities.membership m
      join activities.activity a on a.cooperative = m.cooperative and a.id = m.activity
      where m.cooperative = ${cooperative} and m.person = ${person}
        and m.since <= ${on} and (m.until is null or m.until >= ${on})
    union all
    select id, name, 'adviser' from activities.activity
      where cooperative = ${cooperative} and adviser = ${person}
    order by 2`.execute(db);
  return rows;
}

/** Until the end of the transaction nobody else founds a first cooperative. */
export async function lockHouse(db: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('people.first-run'))`.execute(db);
}

export async function isHouseEmpty(db: Tx): Promise<boolean> {
  const { rows } = await sql`select from network.cooperative limit 1`.execute(db);
  return rows.length === 0;
}
