import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { moderates } from "./comment.ts";
import { lockFilm } from "./film.sql.ts";
import { isShown } from "./film.ts";
import { refusals } from "./refusals.ts";
import { insertSpotlight, readSpotlight } from "./spotlight.sql.ts";
import { words } from "./words.ts";

/** Make a film the one of the moment, above all others for whoever may see it; or no longer. */
export const featureFilm = operation({
  name: "channel.feature-film",
  label: words.featureFilm,
  at: "POST /films/{film}/spotlight",
  input: z.object({ film: z.uuid(), featured: z.boolean() }),
  async find({ film: id, featured }, { db, cooperative, now }) {
    const film = await lockFilm(db, cooperative, id);
    if (!film || film.removed) return null;
    return { film, featured, now, is: (await readSpotlight(db, cooperative)) === id };
  },
  may: (actor) => moderates(actor),
  whyNot({ film, featured, now, is }) {
    if (!featured) return is ? null : refusals.notFeatured();
    const listed = film.scope !== "link" && film.playable && isShown(film, now);
    return listed ? null : refusals.notListed();
  },
  async effect({ film, featured }, scene) {
    await insertSpotlight(scene, featured ? film.id : null);
    return { id: film.id };
  },
});
