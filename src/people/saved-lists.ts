import { z } from "zod";
import { view } from "../foundation/view.ts";
import { listSaved } from "./saved-list.sql.ts";
import { words } from "./words.ts";

/** The filters one kept, of every list. */
export const savedLists = view({
  name: "people.saved-lists",
  label: words.savedLists,
  at: "GET /saved-lists",
  input: z.object({}),
  may: (actor) => actor.person !== null,
  read: async (_, { db, cooperative, actor }) => ({
    saved: await listSaved(db, cooperative, actor.person as string),
  }),
});
