import { z } from "zod";
import type { Scene } from "../foundation/scene.ts";
import { view } from "../foundation/view.ts";
import { readActivityChoice } from "./choices.sql.ts";
import { moderates } from "./comment.ts";
import type { FilmFilter } from "./film.sql.ts";
import { pageOf, seenBy, seenByAll } from "./list-films.ts";
import { readPlaylist as find, listFilmChoices, listStanding } from "./playlist.sql.ts";
import { words } from "./playlist-words.ts";

const page = z.coerce.number().int().min(1).max(1_000_000).default(1);
const ofList = z.object({ playlist: z.uuid(), page });
const ofActivity = z.object({ activity: z.uuid(), page });

async function readListed(scene: Scene, asked: z.output<typeof ofList>, seen: FilmFilter["seen"]) {
  const { db, cooperative } = scene;
  const list = await find(db, cooperative, asked.playlist);
  if (!list) return null;
  const films = await pageOf(scene, { search: "", page: asked.page }, { seen, playlist: list.id });
  // Of whom no film is to be seen, the title of the list says nothing either.
  if (films.total === 0 && seen !== null) return null;
  return { list, ...films, keeps: moderates(scene.actor) };
}

/** A list of films, each as far as its reader sees it. */
export const readPlaylist = view({
  name: "channel.read-playlist",
  label: words.playlist,
  at: "GET /film-lists/{playlist}",
  input: ofList,
  may: (actor) => actor.person !== null && actor.roles.size > 0,
  read: (asked, scene) => readListed(scene, asked, seenBy(scene)),
});

/** The public films of a list; null where it has none. */
export const publicPlaylist = view({
  name: "channel.public-playlist",
  label: words.playlist,
  at: "GET /public-film-lists/{playlist}",
  input: ofList,
  may: (actor) => actor.kind !== "stranger",
  read: (asked, scene) => readListed(scene, asked, seenByAll(scene)),
});

/** What one needs to put a list in order. */
export const playlistForm = view({
  name: "channel.playlist-form",
  label: words.changePlaylist,
  at: "GET /film-list-form",
  input: z.object({ playlist: z.uuid().optional() }),
  may: (actor) => moderates(actor),
  async read({ playlist: id }, { db, cooperative }) {
    const list = id ? await find(db, cooperative, id) : null;
    if (id && !list) return null;
    const films = list ? await listStanding(db, cooperative, list.id) : [];
    return { list, films, choices: await listFilmChoices(db, cooperative) };
  },
});

async function readOfActivity(scene: Scene, asked: z.output<typeof ofActivity>, seen: FilmFilter["seen"]) {
  const { db, cooperative } = scene;
  const activity = await readActivityChoice(db, cooperative, asked.activity);
  return activity && { activity, ...(await pageOf(scene, { ...asked, search: "" }, { seen })) };
}

/** The films of a business. */
export const activityFilms = view({
  name: "channel.activity-films",
  label: words.activityFilms,
  at: "GET /activities/{activity}/films",
  input: ofActivity,
  may: (actor) => actor.person !== null && actor.roles.size > 0,
  read: (asked, scene) => readOfActivity(scene, asked, seenBy(scene)),
});

/** The public films of a business; null for one that has none. */
export const publicActivityFilms = view({
  name: "channel.public-activity-films",
  label: words.activityFilms,
  at: "GET /public-activities/{activity}/films",
  input: ofActivity,
  may: (actor) => actor.kind !== "stranger",
  async read(asked, scene) {
    const found = await readOfActivity(scene, asked, seenByAll(scene));
    return found && found.total > 0 ? found : null;
  },
});
