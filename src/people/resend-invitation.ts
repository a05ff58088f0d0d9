import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { operation } from "../foundation/operation.ts";
import { hasPassword } from "./account.sql.ts";
import { isOfHouse, readPerson } from "./person.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";
import { writeLink } from "./write-link.ts";

/** Send an invitation again, with a new link; whoever has a password asks for another by themselves. */
export const resendInvitation = operation({
  name: "people.resend-invitation",
  label: words.resendInvitation,
  at: "POST /people/{person}/invitation",
  input: z.object({ person: z.uuid() }),
  async find({ person: id }, { db, cooperative }) {
    const person = (await isOfHouse(db, cooperative, id)) ? await readPerson(db, id) : null;
    return person && { person, entered: await hasPassword(db, id) };
  },
  may: (actor) => has(actor, "director"),
  whyNot: ({ person, entered }) => (entered ? refusals.alreadyEntered({ name: person.givenName }) : null),
  async effect({ person }, { db, now }) {
    await writeLink(db, "invitation", person, now);
    return { person: person.id };
  },
});
