import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { refusals } from "./refusals.ts";
import { deleteSaved, lockSaved } from "./saved-list.sql.ts";
import { words } from "./words.ts";

/**
 * Forget the filters one kept under a name; the list itself stays as it is. Others'
 * are not seen, and so cannot be forgotten.
 */
export const forgetList = operation({
  name: "people.forget-list",
  label: words.forgetList,
  at: "POST /forgotten-lists",
  input: z.object({ saved: z.uuid() }),
  find: async ({ saved }, { db, cooperative }) => ({ own: await lockSaved(db, cooperative, saved) }),
  may: (actor) => actor.kind === "person" && actor.roles.size > 0,
  whyNot: ({ own }) => (own ? null : refusals.listForgotten()),
  async effect(_, { db, cooperative }, { saved }) {
    await deleteSaved(db, cooperative, saved);
    return { saved };
  },
});
