import { z } from "zod";
import { has, roles } from "../foundation/actor.ts";
import { civilDate, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { admit, findAdmitted } from "./admission.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

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
  find: async (input, scene) => ({ input, ...(await findAdmitted(scene, input)) }),
  may: (actor) => has(actor, "director"),
  whyNot({ known, taken }) {
    if (!known || !taken) return null;
    return refusals.hasRole({ name: `${known.givenName} ${known.familyName}` }, "role");
  },
  effect: ({ input, known }, scene) => admit(scene, input, known),
});
