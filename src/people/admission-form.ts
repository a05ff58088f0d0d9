import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { view } from "../foundation/view.ts";
import { words } from "./words.ts";

/** What the form that admits a person offers: the day from which the role is held. */
export const admissionForm = view({
  name: "people.admission-form",
  label: words.admitPerson,
  at: "GET /admission-form",
  input: z.object({}),
  may: (actor) => has(actor, "director"),
  read: async (_, { today }) => ({ today }),
});
