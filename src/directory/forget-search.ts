import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { isOfHouse } from "./profile.ts";
import { deleteSaved, listSaved } from "./saved.sql.ts";
import { words } from "./words.ts";

/** Forget a search: nothing more is told of it. */
export const forgetSearch = operation({
  name: "directory.forget-search",
  label: words.forgetSearch,
  at: "DELETE /directory-searches/{search}",
  input: z.object({ search: z.uuid() }),
  async find({ search }, { db, cooperative, actor }) {
    const saved = await listSaved(db, cooperative, actor.person);
    return saved.find(({ id }) => id === search) ?? null;
  },
  may: (actor) => isOfHouse(actor),
  whyNot: () => null,
  async effect({ id }, scene) {
    await deleteSaved(scene, id);
    return { id };
  },
});
