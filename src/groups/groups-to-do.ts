import { z } from "zod";
import { view } from "../foundation/view.ts";
import { isOfHouse } from "./group.ts";
import { listToDo } from "./to-do.sql.ts";
import { words } from "./words.ts";

/** What the groups of whoever came wait for from them. */
export const groupsToDo = view({
  name: "groups.to-do",
  label: words.groupsToDo,
  at: "GET /my-group-duties",
  input: z.object({}),
  may: (actor) => isOfHouse(actor),
  async read(_, { db, cooperative, actor, now, today }) {
    const rows = await listToDo(db, cooperative, { person: actor.person as string, now, today });
    return { rows, today };
  },
});
