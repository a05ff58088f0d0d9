import type { Role } from "../foundation/actor.ts";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Scene } from "../foundation/scene.ts";
import { hasPassword, upsertAccount } from "./account.sql.ts";
import { hasRoleFrom, insertMandate } from "./mandate.sql.ts";
import { findPersonByEmail, insertPerson, type Person } from "./person.sql.ts";
import { writeLink } from "./write-link.ts";

export interface Admission {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly role: Role;
  readonly since: CivilDate;
  /** Whoever is given a password by other means is not written to. */
  readonly invite: boolean;
}

/** Who has this address already, and whether they hold the role on some day from there on. */
export async function findAdmitted(
  { db, cooperative }: Scene,
  { email, role, since }: Pick<Admission, "email" | "role" | "since">,
): Promise<{ known: Person | null; taken: boolean }> {
  const known = await findPersonByEmail(db, email);
  const taken = known !== null && (await hasRoleFrom(db, cooperative, { person: known.id, role, since }));
  return { known, taken };
}

/**
 * Gives a person their role, makes them where nobody has their address, and invites whoever cannot sign in.
 */
export async function admit(
  { db, cooperative, now, newId }: Scene,
  { email, givenName, familyName, role, since, invite }: Admission,
  known: Person | null,
): Promise<{ id: string; isNew: boolean }> {
  const id = known?.id ?? newId();
  if (!known) await insertPerson(db, { id, givenName, familyName, email }, now);
  const person = known ?? { id, givenName, familyName, email, language: "fr" };
  await upsertAccount(db, { id, name: `${person.givenName} ${person.familyName}`, email });
  if (invite && !(await hasPassword(db, id))) await writeLink(db, "invitation", person, now);
  await insertMandate(db, cooperative, { id: newId(), person: id, role, since });
  return { id, isNew: !known };
}
