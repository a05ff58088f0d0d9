import { hashPassword } from "better-auth/crypto";
import type { Db } from "../foundation/database.ts";
import { putPasswordHash, upsertAccount } from "./account.sql.ts";
import { readPerson } from "./person.sql.ts";

export const leastPasswordLength = 12;

/**
 * Gives a person a password, hashed with scrypt, and ends their sessions. For the demonstration, the first
 * run and a link received by mail; throws where the person does not exist or the password is too short.
 */
export async function setPassword(database: Db, personId: string, password: string): Promise<void> {
  if (password.length < leastPasswordLength)
    throw new Error(`a password has ${leastPasswordLength} characters`);
  const hash = await hashPassword(password);
  await database.transaction().execute(async (db) => {
    const person = await readPerson(db, personId);
    if (!person) throw new Error(`there is no person ${personId}`);
    const name = `${person.givenName} ${person.familyName}`;
    await upsertAccount(db, { id: personId, name, email: person.email });
    await putPasswordHash(db, personId, hash);
  });
}
