import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Language } from "../foundation/words.ts";

export interface Person {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly language: Language;
}

const columns = sql`id, given_name as "givenName", family_name as "familyName", email, language`;

export async function readPerson(db: Tx, id: string): Promise<Person | null> {
  const { rows } =
    await sql<Person>`/* prepared */ select ${columns} from people.person where id = ${id}`.execute(db);
  return rows[0] ?? null;
}

export async function findPersonByEmail(db: Tx, email: string): Promise<Person | null> {
  const { rows } = await sql<Person>`select ${columns} from people.person
    where email = ${email.toLowerCase()}`.execute(db);
  return rows[0] ?? null;
}

export async function insertPerson(db: Tx, p: Omit<Person, "language">, now: Date): Promise<void> {
  await sql`insert into people.person (id, given_name, family_name, email, created_at)
    values (${p.id}, ${p.givenName}, ${p.familyName}, ${p.email}, ${now})`.execute(db);
}

export async function updateEmail(db: Tx, id: string, email: string): Promise<void> {
  await sql`update people.person set email = ${email} where id = ${id}`.execute(db);
}

export async function updateLanguage(db: Tx, id: string, language: Language): Promise<void> {
  await sql`update people.person set language = ${language} where id = ${id}`.execute(db);
}

/** Whether the cooperative knows the person: they hold a role there, or held one. */
export async function isOfHouse(db: Tx, cooperative: number, person: string): Promise<boolean> {
  const { rows } = await sql`select from people.mandate
    where cooperative = ${cooperative} and person = ${person} limit 1`.execute(db);
  return rows.length > 0;
}

/** An address that nobody has (RFC 2606), for whoever has no account any more. */
export async function forgetAddress(db: Tx, id: string): Promise<void> {
  await sql`update people.person set email = 'erased-' || id || '@ensemble.invalid'
    where id = ${id}`.execute(db);
}
