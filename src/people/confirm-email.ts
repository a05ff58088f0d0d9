import type { Db } from "../foundation/database.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";
import type { Refusal } from "../foundation/refusal.ts";
import { systemClock } from "../foundation/scene.ts";
import { upsertAccount } from "./account.sql.ts";
import { spendLinkIn } from "./link.sql.ts";
import { findPersonByEmail, readPerson, updateEmail } from "./person.sql.ts";
import { auditSignIn } from "./sign-in-audit.ts";
import { signInRefusals } from "./sign-in-refusals.ts";
import { writeTold } from "./write-link.ts";

/**
 * The link sent to a new address is used: from now on it is the one to sign in with, and the old one is told.
 * All of it or nothing: an address somebody took meanwhile leaves everything as it was.
 */
export async function confirmEmail(database: Db, token: string): Promise<Refusal | null> {
  const person = await database.transaction().execute(async (db) => {
    await enterCooperative(db, 0, null);
    const link = await spendLinkIn(db, token, "email");
    const before = link && (await readPerson(db, link.person));
    if (!link?.email || !before || (await findPersonByEmail(db, link.email))) return null;
    await updateEmail(db, before.id, link.email);
    const name = `${before.givenName} ${before.familyName}`;
    await upsertAccount(db, { id: before.id, name, email: link.email });
    await writeTold(db, "emailChanged", before, link.email, systemClock());
    return before.id;
  });
  if (!person) return signInRefusals.linkSpent();
  await auditSignIn(database, "people.email-changed", { person });
  return null;
}
