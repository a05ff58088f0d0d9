import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { secret } from "../foundation/secret.ts";
import { refusals } from "./refusals.ts";
import { listSaved, putSaved } from "./saved-list.sql.ts";
import { words } from "./words.ts";

/** More of them above a list would hide it. */
export const mostSavedLists = 20;

/**
 * Keep the filters of a list under a name, to find them again with one click. They are one's own; the same
 * name again replaces them.
 */
export const saveList = operation({
  name: "people.save-list",
  label: words.saveList,
  at: "POST /saved-lists",
  input: z.object({
    list: z
      .string()
      .max(80)
      .regex(/^(\/[a-z0-9-]+)+$/),
    name: secret(shortText(60)),
    query: secret(z.string().min(1).max(500)),
  }),
  async find(input, { db, cooperative, actor }) {
    const saved = actor.person ? await listSaved(db, cooperative, actor.person) : [];
    return { input, ofList: saved.filter(({ list }) => list === input.list) };
  },
  may: (actor) => actor.kind === "person" && actor.roles.size > 0,
  whyNot: ({ input, ofList }) =>
    ofList.length >= mostSavedLists && !ofList.some(({ name }) => name === input.name)
      ? refusals.tooManyLists({ most: String(mostSavedLists) }, "name")
      : null,
  async effect({ input }, { db, cooperative, actor, now, newId }) {
    const id = newId();
    await putSaved(db, cooperative, { ...input, id, person: actor.person as string, now });
    return { id };
  },
});
