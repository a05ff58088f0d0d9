import { hashPassword } from "better-auth/crypto";
import type { Db, Tx } from "../foundation/database.ts";
import { putPasswordHash, upsertAccount } from "./account.sql.ts";
import { readPerson } from "./person.sql.ts";

export const leastPasswordLength = 12;

/** The scrypt hash of a password; throws where it is too short. */
export async function hashOf(password: string): Promise<string> {
  if (password.length < leastPasswordLength)
    throw new Error(`a password has ${leastPasswordLength} characters`);
  return hashPassword(password);
}

/** Gives a person the password of that hash, and ends their sessions; throws where nobody is that person. */
export async function keepPassword(db: Tx, personId: string, hash: string): Promise<void> {
  const person = await readPerson(db, personId);
  if (!person) throw new Error(`there is no person ${personId}`);
  const name = `${person.givenName} ${person.familyName}`;
  await upsertAccount(db, { id: personId, name, email: person.email });
  await putPasswordHash(db, personId, hash);
}

/** Both at once, in a transaction of its own: for a link received by mail. */
export async function setPassword(database: Db, personId: string, password: string): Promise<void> {
  const hash = await hashOf(password);
  await database.transaction().execute((db) => keepPassword(db, personId, hash));
}
