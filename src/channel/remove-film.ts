import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { insertRemoval, lockFilm } from "./film.sql.ts";
import { mayKeep } from "./film.ts";
import { words } from "./words.ts";

/** Remove a film: from this instant it is nowhere; its files are deleted just after. */
export const removeFilm = operation({
  name: "channel.remove-film",
  label: words.removeFilm,
  at: "POST /films/{film}/removal",
  input: z.object({ film: z.uuid() }),
  async find({ film: id }, { db, cooperative }) {
    const film = await lockFilm(db, cooperative, id);
    return film && !film.removed ? film : null;
  },
  may: (actor, film) => mayKeep(actor, film),
  whyNot: () => null,
  async effect({ id }, scene) {
    await insertRemoval(scene, id);
    return { id };
  },
});
