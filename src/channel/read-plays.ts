import { z } from "zod";
import { view } from "../foundation/view.ts";
import { readFilm } from "./film.sql.ts";
import { mayKeep } from "./film.ts";
import { countPlaysOf, listMonths, listSlices } from "./plays.sql.ts";
import { slices } from "./plays.ts";
import { words } from "./plays-words.ts";

/** How much a film is watched, and where people leave: numbers of nobody, for whoever keeps it. */
export const readPlays = view({
  name: "channel.read-plays",
  label: words.plays,
  at: "GET /films/{film}/plays",
  input: z.object({ film: z.uuid() }),
  may: (actor) => actor.person !== null && actor.roles.size > 0,
  async read({ film: id }, { db, cooperative, actor }) {
    const film = await readFilm(db, cooperative, id);
    if (!film || film.removed || !mayKeep(actor, film)) return null;
    const months = await listMonths(db, cooperative, id);
    const { title, upload, durationMs } = film;
    const told = { film: id, title, durationMs, months };
    if (!upload) return { ...told, plays: 0, curve: [] };
    const found = await listSlices(db, cooperative, upload);
    const curve = Array.from({ length: slices }, (_, at) => {
      return { at, plays: found.find(({ slice }) => slice === at)?.plays ?? 0 };
    });
    return { ...told, plays: await countPlaysOf(db, cooperative, upload), curve };
  },
});
