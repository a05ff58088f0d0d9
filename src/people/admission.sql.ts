import { sql } from "kysely";
import type { Role } from "../foundation/actor.ts";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Person } from "./person.sql.ts";

export interface KnownPerson extends Person {
  readonly hasPassword: boolean;
  /** The roles held here on some day still to come or without an end, with their last day. */
  readonly held: readonly { role: Role; until: CivilDate | null }[];
}

/** Whoever has one of these addresses, in whatever cooperative, with the roles they hold in this one. */
export async function findKnownPersons(
  db: Tx,
  cooperative: number,
  emails: readonly string[],
): Promise<KnownPerson[]> {
  const { rows } = await sql<KnownPerson>`
    select p.id, p.given_name as "givenName", p.family_name as "familyName", p.email, p.language,
      exists (select from auth.account a where a."userId" = p.id and a."providerId" = 'credential')
        as "hasPassword",
      coalesce((select json_agg(json_build_object('role', m.role, 'until', m.until)) from people.mandate m
        where m.cooperative = ${cooperative} and m.person = p.id), '[]') as held
    from people.person p where p.email = any(${emails}::text[])`.execute(db);
  return rows;
}

/** Makes persons and what the sign-in knows of them. */
export async function insertPersons(db: Tx, persons: readonly Person[], now: Date): Promise<void> {
  const col = <T>(pick: (p: Person) => T) => persons.map(pick);
  await sql`insert into people.person (id, given_name, family_name, email, language, created_at)
    select p.*, ${now}::timestamptz from unnest(${col((p) => p.id)}::uuid[],
      ${col((p) => p.givenName)}::text[], ${col((p) => p.familyName)}::text[],
      ${col((p) => p.email)}::text[], ${col((p) => p.language)}::text[]) as p`.execute(db);
  await sql`insert into auth."user" (id, name, email, "emailVerified")
    select p.id, p.name, p.email, true from unnest(${col((p) => p.id)}::uuid[],
      ${col((p) => `${p.givenName} ${p.familyName}`)}::text[],
      ${col((p) => p.email)}::text[]) as p(id, name, email)`.execute(db);
}

/** Whoever another program knew may have no way to sign in yet: it is made, with the address as it stands. */
export async function insertMissingAccounts(db: Tx, ids: readonly string[]): Promise<void> {
  await sql`insert into auth."user" (id, name, email, "emailVerified")
    select p.id, p.given_name || ' ' || p.family_name, p.email, true from people.person p
    where p.id = any(${ids}::uuid[]) on conflict do nothing`.execute(db);
}

export interface NewMandate {
  readonly id: string;
  readonly person: string;
  readonly role: Role;
  readonly since: CivilDate;
}

export async function insertMandates(
  db: Tx,
  cooperative: number,
  mandates: readonly NewMandate[],
): Promise<void> {
  const col = <T>(pick: (m: NewMandate) => T) => mandates.map(pick);
  await sql`insert into people.mandate (cooperative, id, person, role, since)
    select ${cooperative}::int, m.* from unnest(${col((m) => m.id)}::uuid[],
      ${col((m) => m.person)}::uuid[], ${col((m) => m.role)}::text[],
      ${col((m) => m.since)}::date[]) as m`.execute(db);
}
