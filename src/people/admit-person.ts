import { z } from "zod";
import { has, roles } from "../foundation/actor.ts";
import { civilDate, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { hasPassword, upsertAccount } from "./account.sql.ts";
import { hasRoleFrom, insertMandate } from "./mandate.sql.ts";
import { findPersonByEmail, insertPerson } from "./person.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";
import { writeLink } from "./write-link.ts";

/**
 * Admit a person to a role from a day on. Someone another cooperative already knows by this address keeps
 * their name, their password and their language: one identity everywhere. Whoever has no password is
 * invited by mail.
 */
export const admitPerson = operation({
  name: "people.admit-person",
  label: words.admitPerson,
  at: "POST /people",
  input: z.object({
    givenName: shortText(80),
    familyName: shortText(80),
    email: z.email({ error: "not-an-email" }).transform((email) => email.toLowerCase()),
    role: z.enum(roles),
    since: civilDate(),
    /** Whoever is given a password by other means is not written to. */
    invite: z.boolean().default(true),
  }),
  async find(input, { db, cooperative }) {
    const known = await findPersonByEmail(db, input.email);
    const { role, since } = input;
    const taken = known !== null && (await hasRoleFrom(db, cooperative, { person: known.id, role, since }));
    return { input, known, taken };
  },
  may: (actor) => has(actor, "director"),
  whyNot({ known, taken }) {
    if (!known || !taken) return null;
    return refusals.hasRole({ name: `${known.givenName} ${known.familyName}` }, "role");
  },
  async effect({ input, known }, { db, cooperative, now, newId }) {
    const { email, givenName, familyName, role, since } = input;
    const id = known?.id ?? newId();
    if (!known) await insertPerson(db, { id, givenName, familyName, email }, now);
    const name = known ? `${known.givenName} ${known.familyName}` : `${givenName} ${familyName}`;
    await upsertAccount(db, { id, name, email });
    const person = known ?? { id, givenName, familyName, email, language: "fr" };
    if (input.invite && !(await hasPassword(db, id))) await writeLink(db, "invitation", person, now);
    await insertMandate(db, cooperative, { id: newId(), person: id, role, since });
    return { id, isNew: !known };
  },
});
