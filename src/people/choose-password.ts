import type { Db } from "../foundation/database.ts";
import type { Refusal } from "../foundation/refusal.ts";
import { spendLink } from "./link.sql.ts";
import { leastPasswordLength, setPassword } from "./set-password.ts";
import { auditSignIn } from "./sign-in-audit.ts";
import { signInRefusals } from "./sign-in-refusals.ts";

/** A new password against a link received by mail; a password too short leaves the link good. */
export async function choosePassword(database: Db, token: string, password: string): Promise<Refusal | null> {
  const least = leastPasswordLength;
  if (password.length < least) return signInRefusals.passwordTooShort({ least }, "password");
  const link = await spendLink(database, token, "password");
  if (!link) return signInRefusals.linkSpent();
  await setPassword(database, link.person, password);
  await auditSignIn(database, "people.password-chosen", { person: link.person });
  return null;
}
