import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { moderates } from "./comment.ts";
import { listFilmChoices, lockPlaylist, putListed, putPlaylist } from "./playlist.sql.ts";
import { mostListed, playlistKinds } from "./playlist.ts";
import { words } from "./playlist-words.ts";
import { refusals } from "./refusals.ts";

/**
 * Keep a list of films and their order. A film in it is found by whoever may see that film, and by nobody
 * else, whoever sees the list. `version`: the one that was read, so that nobody undoes what another put.
 */
export const keepPlaylist = operation({
  name: "channel.keep-playlist",
  label: words.keepPlaylist,
  at: "POST /film-lists",
  input: z.object({
    id: z.uuid().optional(),
    version: z.coerce.number().int().min(0).default(0),
    kind: z.enum(playlistKinds),
    title: shortText(120),
    summary: z.string().trim().max(1000, { error: "too-long" }).default(""),
    films: z.array(z.uuid()).max(mostListed).default([]),
  }),
  async find({ id: asked, films: told, ...said }, { db, cooperative, newId }) {
    const before = asked ? await lockPlaylist(db, cooperative, asked) : null;
    if (asked && !before) return null;
    const films = [...new Set(told)];
    const known = await listFilmChoices(db, cooperative, films);
    if (known.length !== films.length) return null;
    return { id: before?.id ?? newId(), before, films, said };
  },
  may: (actor) => moderates(actor),
  whyNot: ({ before, said: { version } }) =>
    before && before.version !== version ? refusals.playlistChanged() : null,
  async effect({ id, before, films, said }, scene) {
    await putPlaylist(scene, { ...said, id, version: (before?.version ?? 0) + 1 });
    await putListed(scene, id, films);
    return { id };
  },
});
