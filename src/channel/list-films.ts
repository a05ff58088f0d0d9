import { z } from "zod";
import { has } from "../foundation/actor.ts";
import type { Scene } from "../foundation/scene.ts";
import { view } from "../foundation/view.ts";
import { listWaiting } from "./comment.sql.ts";
import { moderates } from "./comment.ts";
import { type FilmFilter, type FilmRow, listFilms as find } from "./film.sql.ts";
import { listPlaylists } from "./playlist.sql.ts";
import { type ShownFilm, shownOf } from "./shown.ts";
import { listAsked } from "./speaker.sql.ts";
import { readSpotlight } from "./spotlight.sql.ts";
import { words } from "./words.ts";

export const filmsPerPage = 24;

const input = z.object({
  search: z.string().trim().max(80).default(""),
  activity: z.uuid().optional(),
  page: z.coerce.number().int().min(1).max(1_000_000).default(1),
});

type Asked = z.output<typeof input>;

/** The films that whoever acts finds in lists: all for those who speak for all, else what members see. */
export const seenBy = ({ actor, now }: Scene): FilmFilter["seen"] =>
  has(actor, "community", "director")
    ? null
    : { scopes: ["members", "network", "public"], person: actor.person, now };
export const seenByAll = ({ now }: Scene): FilmFilter["seen"] => {
  return { scopes: ["public"], person: null, now };
};

export async function pageOf(
  scene: Scene,
  { search, activity, page }: Asked,
  { seen, playlist = null, film = null }: Pick<FilmFilter, "seen"> & Partial<FilmFilter>,
) {
  const { db, cooperative, now } = scene;
  const cut = { limit: filmsPerPage, offset: (page - 1) * filmsPerPage };
  const rows = await find(db, cooperative, {
    seen,
    search,
    playlist,
    film,
    activity: activity ?? null,
    ...cut,
  });
  return {
    films: rows.map((row) => listed(row, cooperative, now)),
    total: Number(rows[0]?.total ?? 0),
    page,
    now,
  };
}

/** The film of the moment, where its reader may see it; beside a search it stands not. */
async function featured(scene: Scene, { search, page }: Asked, seen: FilmFilter["seen"]) {
  const film = search || page > 1 ? null : await readSpotlight(scene.db, scene.cooperative);
  if (film === null) return null;
  const { films } = await pageOf(scene, { search: "", page: 1 }, { seen, film });
  return films.find(({ scope }) => scope !== "private") ?? null;
}

function listed(row: FilmRow, cooperative: number, now: Date): ShownFilm & Pick<FilmRow, "saidMs" | "said"> {
  const { total: _, saidMs, said, ...film } = row;
  return { ...shownOf(film, cooperative, now), saidMs, said };
}

/** The films that one may see, one's own and those to agree to; by a title or by a word said in them. */
export const listFilms = view({
  name: "channel.list-films",
  label: words.channel,
  at: "GET /films",
  input,
  may: (actor) => actor.person !== null && actor.roles.size > 0,
  async read(asked, scene) {
    const { db, cooperative, actor } = scene;
    const toAnswer = (await listAsked(db, cooperative, actor.person as string)).filter(
      (one) => one.given === null,
    );
    const waiting = moderates(actor) ? await listWaiting(db, cooperative, { limit: 1, offset: 0 }) : [];
    const films = await pageOf(scene, asked, { seen: seenBy(scene) });
    const playlists = await listPlaylists(db, cooperative, seenBy(scene));
    const first = await featured(scene, asked, seenBy(scene));
    return {
      ...films,
      first,
      toAnswer,
      toJudge: waiting[0]?.total ?? 0,
      playlists,
      keepsLists: moderates(actor),
    };
  },
});

/** The films that the cooperative shows to everybody. */
export const publicFilms = view({
  name: "channel.public-films",
  label: words.publicChannel,
  at: "GET /public-films",
  input,
  may: (actor) => actor.kind !== "stranger",
  async read(asked, scene) {
    const { db, cooperative } = scene;
    const playlists = await listPlaylists(db, cooperative, seenByAll(scene));
    const first = await featured(scene, asked, seenByAll(scene));
    return { ...(await pageOf(scene, asked, { seen: seenByAll(scene) })), first, playlists };
  },
});
