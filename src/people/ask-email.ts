import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { findPersonByEmail, isOfHouse, readPerson } from "./person.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";
import { writeLink, writeTold } from "./write-link.ts";

/**
 * Ask for another e-mail address of one's own. It counts once a link sent there is used, so that a slip of
 * the keyboard locks nobody out; the old address is told at once, so that a stolen session is seen.
 */
export const askEmail = operation({
  name: "people.ask-email",
  label: words.askEmail,
  at: "POST /people/{person}/email-change",
  input: z.object({
    person: z.uuid(),
    email: z.email({ error: "not-an-email" }).transform((email) => email.toLowerCase()),
  }),
  async find({ person: id, email }, { db, cooperative, actor }) {
    const here = actor.person === id || (await isOfHouse(db, cooperative, id));
    const person = here ? await readPerson(db, id) : null;
    return person && { person, email, holder: await findPersonByEmail(db, email) };
  },
  may: (actor, { person }) => actor.kind === "person" && actor.person === person.id,
  whyNot({ person, holder }) {
    if (holder?.id === person.id) return refusals.sameEmail({}, "email");
    return holder ? refusals.emailTaken({}, "email") : null;
  },
  async effect({ person, email }, { db, now }) {
    await writeLink(db, "newEmail", { ...person, email }, now);
    await writeTold(db, "emailAsked", person, email, now);
    return { email };
  },
});
