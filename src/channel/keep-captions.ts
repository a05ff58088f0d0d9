import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { lockFilm } from "./film.sql.ts";
import { languages, mayKeep } from "./film.ts";
import { refusals } from "./refusals.ts";
import { insertCaptions } from "./said.sql.ts";
import { readCues } from "./vtt.ts";
import { words } from "./words.ts";

/**
 * Keep the captions of a film in one language, in WebVTT or SubRip: a draft until somebody has read them.
 * They are the transcript too, and what is said is found by the search.
 */
export const keepCaptions = operation({
  name: "channel.keep-captions",
  label: words.keepCaptions,
  at: "POST /films/{film}/captions",
  input: z.object({
    film: z.uuid(),
    language: z.enum(languages),
    text: z.string().max(600_000, { error: "too-long" }),
    draft: z.boolean().default(false),
  }),
  async find({ film: id, text, language, draft }, { db, cooperative }) {
    const film = await lockFilm(db, cooperative, id);
    return film && !film.removed ? { film, language, draft, read: readCues(text) } : null;
  },
  may: (actor, { film }) => mayKeep(actor, film),
  whyNot: ({ read }) => ("wrongLine" in read ? refusals.notCaptions({ line: read.wrongLine }, "text") : null),
  async effect({ film, language, draft, read }, scene) {
    const cues = "cues" in read ? read.cues : [];
    await insertCaptions(scene, film, { language, draft, cues });
    return { id: film.id };
  },
});
