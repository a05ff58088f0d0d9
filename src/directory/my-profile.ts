import { z } from "zod";
import { view } from "../foundation/view.ts";
import { listTerms, readOwn } from "./profile.sql.ts";
import { isOfHouse } from "./profile.ts";
import { words } from "./words.ts";

/** What one wrote of oneself, and what others typed, to say the same in the same words. */
export const myProfile = view({
  name: "directory.my-profile",
  label: words.myProfile,
  at: "GET /my-profile",
  input: z.object({}),
  may: (actor) => isOfHouse(actor),
  async read(_, { db, cooperative, actor }) {
    const own = await readOwn(db, cooperative, actor.person as string);
    return { ...own, person: actor.person as string, terms: await listTerms(db, cooperative) };
  },
});
