import type { PersonName } from "../../fixtures/people.ts";
import type { World } from "../../fixtures/world.ts";
import type { Tx } from "../foundation/database.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";
import { drawHouseKey } from "../foundation/house-key.ts";
import { runJob } from "../foundation/job.ts";
import { askSpeaker } from "./ask-speaker.ts";
import { beginUpload } from "./begin-upload.ts";
import { endWork, lastUpload } from "./channel.fixture.sql.ts";
import { finishFilm } from "./finish-film.ts";
import { keepCaptions } from "./keep-captions.ts";
import { keepFilm } from "./keep-film.ts";
import { receiveUpload } from "./receive-upload.ts";

export const filmOf = (more: object = {}) => ({
  title: "Fixer son prix",
  summary: "L’atelier de mars, avec trois exemples.",
  captionsDue: "2026-12-31",
  ...more,
});

export const outsideUrl = "https://www.youtube.com/watch?v=aqz-KE-bpKQ";

/** A film that Nadia added, without a file. */
export async function added(
  world: World,
  more: object = {},
  as: PersonName = "entrepreneur",
): Promise<string> {
  const { id } = await world.done(keepFilm, filmOf(more), as);
  return id;
}

export const uploadOf = (film: string, more: object = {}) => {
  const { secret: key, hash } = drawHouseKey("la-navette");
  return { key, told: { film, name: "atelier.mp4", sizeBytes: 9_000_000, hash, ...more } };
};

/** Its file came whole and waits to be made playable. */
export async function waiting(world: World, more: object = {}): Promise<string> {
  const film = await added(world, more);
  const { key, told } = uploadOf(film);
  await world.done(beginUpload, told, "entrepreneur");
  await world.done(receiveUpload, { key }, "entrepreneur");
  return film;
}

export const made = {
  kind: "hls" as const,
  durationMs: 600_000,
  width: 1280,
  height: 720,
  heights: [360, 720],
  hasStory: true,
  wholeBytes: 9_000_000,
};

/** A film that plays. */
export async function ready(world: World, more: object = {}): Promise<string> {
  const film = await waiting(world, more);
  const upload = await within(world, (db) => lastUpload(db, film));
  await runJob(finishFilm, { upload, film, ...made }, { database: world.db, cooperative: 1 });
  return film;
}

export async function failed(world: World): Promise<string> {
  const film = await waiting(world);
  await within(world, async (db) => endWork(db, await lastUpload(db, film), "failed"));
  return film;
}

export const within = <T>(world: World, act: (db: Tx) => Promise<T>): Promise<T> =>
  world.db.transaction().execute(async (db) => {
    await enterCooperative(db, 1, null);
    return act(db);
  });

/** Somebody of the house is asked whether they agree to a film that plays. */
export async function asked(world: World, film: string, who: PersonName = "neighbour"): Promise<string> {
  const { id } = await world.done(askSpeaker, { film, person: world.personId(who) }, "entrepreneur");
  return id;
}

export const vtt = `WEBVTT

00:01.000 --> 00:04.000
Bonjour à toutes et à tous

00:04.000 --> 00:09.500
<v Nadia>Parlons du prix de revient & de la marge
`;

export const captioned = (world: World, film: string) =>
  world.done(keepCaptions, { film, language: "fr", text: vtt }, "entrepreneur");
