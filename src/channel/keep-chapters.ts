import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { lockFilm } from "./film.sql.ts";
import { mayKeep } from "./film.ts";
import { refusals } from "./refusals.ts";
import { putChapters } from "./said.sql.ts";
import { readChapters } from "./vtt.ts";
import { words } from "./words.ts";

/** Keep the chapters of a film, a line each as one writes them: « 4:05 Les charges ». Empty, it has none. */
export const keepChapters = operation({
  name: "channel.keep-chapters",
  label: words.keepChapters,
  at: "PUT /films/{film}/chapters",
  input: z.object({ film: z.uuid(), text: z.string().max(40_000, { error: "too-long" }) }),
  async find({ film: id, text }, { db, cooperative }) {
    const film = await lockFilm(db, cooperative, id);
    return film && !film.removed ? { film, read: readChapters(text) } : null;
  },
  may: (actor, { film }) => mayKeep(actor, film),
  whyNot: ({ read }) => ("wrongLine" in read ? refusals.notChapters({ line: read.wrongLine }, "text") : null),
  async effect({ film, read }, scene) {
    await putChapters(scene, film, "chapters" in read ? read.chapters : []);
    return { id: film.id };
  },
});
