import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";

export interface Activity {
  readonly id: string;
  readonly code: string;
  readonly kind: "individual" | "collective";
  readonly name: string;
  readonly trade: string;
  readonly site: string | null;
  readonly adviser: string | null;
  readonly colour: string;
  /** The hash of a paper. */
  readonly logo: string | null;
  readonly email: string;
  readonly phone: string;
  readonly website: string;
  readonly street: string;
  readonly postcode: string;
  readonly town: string;
  readonly legalMentions: string;
  readonly openedOn: CivilDate;
  readonly closedOn: CivilDate | null;
  readonly pausedSince: CivilDate | null;
}

const columns = sql`a.id, a.code, a.kind, a.name, a.trade, a.site, a.adviser, a.colour, a.logo,
  a.email, a.phone, a.website, a.street, a.postcode, a.town,
  a.legal_mentions as "legalMentions", a.opened_on as "openedOn",
  (select c.closed_on from activities.closing c where c.cooperative = a.cooperative and c.activity = a.id)
    as "closedOn",
  (select p.since from activities.pause p where p.cooperative = a.cooperative and p.activity = a.id
    and p.until is null) as "pausedSince"`;

export async function readActivity(db: Tx, cooperative: number, id: string): Promise<Activity | null> {
  const { rows } = await sql<Activity>`/* prepared */ select ${columns} from activities.activity a
    where a.cooperative = ${cooperative} and a.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

export async function findActivityByCode(
  db: Tx,
  cooperative: number,
  code: string,
): Promise<Activity | null> {
  const { rows } = await sql<Activity>`/* prepared */ select ${columns} from activities.activity a
    where a.cooperative = ${cooperative} and a.code = ${code}`.execute(db);
  return rows[0] ?? null;
}

/** Activities, by code; `only` keeps those. */
export async function listActivities(
  db: Tx,
  cooperative: number,
  only?: readonly string[],
): Promise<Activity[]> {
  const { rows } = await sql<Activity>`/* prepared */ select ${columns} from activities.activity a
    where a.cooperative = ${cooperative} and (${only ?? null}::uuid[] is null
      or a.id = any(${only ?? null}::uuid[]))
    order by a.code limit 2000`.execute(db);
  return rows;
}

export type NewActivity = Omit<Activity, "closedOn" | "pausedSince" | "logo">;

export async function insertActivity(db: Tx, cooperative: number, a: NewActivity): Promise<void> {
  await sql`insert into activities.activity (cooperative, id, code, kind, name, trade, site, adviser, colour,
      email, phone, website, street, postcode, town, legal_mentions, opened_on)
    values (${cooperative}, ${a.id}, ${a.code}, ${a.kind}, ${a.name}, ${a.trade}, ${a.site}, ${a.adviser},
      ${a.colour}, ${a.email}, ${a.phone}, ${a.website}, ${a.street}, ${a.postcode}, ${a.town},
      ${a.legalMentions}, ${a.openedOn})`.execute(db);
}

export interface Membership {
  readonly activity: string;
  readonly person: string;
  readonly since: CivilDate;
}

export async function insertMembership(db: Tx, cooperative: number, m: Membership): Promise<void> {
  await sql`insert into activities.membership (cooperative, activity, person, since)
    values (${cooperative}, ${m.activity}, ${m.person}, ${m.since})`.execute(db);
}

/** Who runs an activity on a date. */
export async function listMembers(
  db: Tx,
  cooperative: number,
  activity: string,
  on: CivilDate,
): Promise<(Membership & { name: string })[]> {
  const { rows } = await sql<Membership & { name: string }>`
    select m.activity, m.person, m.since, p.given_name || ' ' || p.family_name as name
    from activities.membership m join people.person p on p.id = m.person
    where m.cooperative = ${cooperative} and m.activity = ${activity}
      and m.since <= ${on} and (m.until is null or m.until >= ${on}) order by name`.execute(db);
  return rows;
}

/** The person, when they hold or held a mandate in this cooperative. */
export async function findPerson(
  db: Tx,
  cooperative: number,
  id: string,
): Promise<{ id: string; name: string } | null> {
  const { rows } = await sql<{ id: string; name: string }>`
    select p.id, p.given_name || ' ' || p.family_name as name from people.person p where p.id = ${id}
      and exists (select from people.mandate m where m.cooperative = ${cooperative}
        and m.person = p.id)`.execute(db);
  return rows[0] ?? null;
}

/** Those of these people who hold or held a mandate in this cooperative. */
export async function findPersons(db: Tx, cooperative: number, ids: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select distinct person as id from people.mandate
    where cooperative = ${cooperative} and person = any(${[...ids]}::uuid[])`.execute(db);
  return rows.map(({ id }) => id);
}

export async function isSite(db: Tx, cooperative: number, id: string): Promise<boolean> {
  const { rows } = await sql`select from network.site
    where cooperative = ${cooperative} and id = ${id}`.execute(db);
  return rows.length > 0;
}

/** Whom and where an activity is followed, and whether one or several people run it. */
export async function updatePlacement(
  db: Tx,
  cooperative: number,
  a: Pick<Activity, "id" | "kind" | "site" | "adviser">,
): Promise<void> {
  await sql`update activities.activity set kind = ${a.kind}, site = ${a.site}, adviser = ${a.adviser}
    where cooperative = ${cooperative} and id = ${a.id}`.execute(db);
}
