import { z } from "zod";
import { has } from "../foundation/actor.ts";
import type { Scene } from "../foundation/scene.ts";
import { view } from "../foundation/view.ts";
import { type FilmFilter, type FilmRow, listFilms as find } from "./film.sql.ts";
import { type ShownFilm, shownOf } from "./shown.ts";
import { listAsked } from "./speaker.sql.ts";
import { words } from "./words.ts";

export const filmsPerPage = 24;

const input = z.object({
  search: z.string().trim().max(80).default(""),
  activity: z.uuid().optional(),
  page: z.coerce.number().int().min(1).max(1_000_000).default(1),
});

type Asked = z.output<typeof input>;

async function pageOf(scene: Scene, { search, activity, page }: Asked, seen: FilmFilter["seen"]) {
  const { db, cooperative, now } = scene;
  const cut = { limit: filmsPerPage, offset: (page - 1) * filmsPerPage };
  const rows = await find(db, cooperative, { seen, search, activity: activity ?? null, ...cut });
  return {
    films: rows.map((row) => listed(row, cooperative, now)),
    total: Number(rows[0]?.total ?? 0),
    page,
    now,
  };
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
    const { db, cooperative, actor, now } = scene;
    const all = has(actor, "community", "director");
    const seen = all ? null : { scopes: ["members", "public"] as const, person: actor.person, now };
    const toAnswer = (await listAsked(db, cooperative, actor.person as string)).filter(
      (one) => one.given === null,
    );
    return { ...(await pageOf(scene, asked, seen)), toAnswer };
  },
});

/** The films that the cooperative shows to everybody. */
export const publicFilms = view({
  name: "channel.public-films",
  label: words.publicChannel,
  at: "GET /public-films",
  input,
  may: (actor) => actor.kind !== "stranger",
  read: (asked, scene) => pageOf(scene, asked, { scopes: ["public"], person: null, now: scene.now }),
});
