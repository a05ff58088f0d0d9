import { drawSecret } from "../foundation/drawn-secret.ts";
import type { Scene } from "../foundation/scene.ts";
import { notify } from "../notices/index.ts";
import { listFilms, putFilm, readFilm } from "./film.sql.ts";
import { isShown, mayKeep, maySee } from "./film.ts";
import { consentAsked } from "./notice-kinds.ts";
import { putChapters } from "./said.sql.ts";
import { insertSpeaker } from "./speaker.sql.ts";
import type { Chapter } from "./vtt.ts";

export interface FilmDraft {
  readonly title: string;
  readonly summary: string;
  /** The civil date on which it was filmed. */
  readonly recordedOn: string;
  readonly owner: string;
  /** Those of the house who are seen: each is asked whether they agree. */
  readonly speakers: readonly { readonly id: string; readonly name: string }[];
  readonly chapters: readonly Chapter[];
}

/** A film that waits for its file, private, with all that is known of it already; answers its id. */
export async function draftFilm(scene: Scene, draft: FilmDraft): Promise<string> {
  const { title, summary, recordedOn, owner, speakers, chapters } = draft;
  const film = scene.newId();
  await putFilm(scene, {
    ...{ id: film, owner, title, summary, recordedOn, spoken: "fr", licence: "reserved", mayDownload: false },
    ...{ credits: "", comments: "first", captionsDue: null, outsideUrl: null },
    ...{ linkKey: drawSecret().secret, sealKey: drawSecret().secret },
  });
  await putChapters(scene, { id: film, cut: null }, chapters);
  for (const { id: person, name } of speakers) {
    const id = scene.newId();
    await insertSpeaker(scene, { id, film, person, name, email: "", keyHash: null });
    const params = { name: scene.actor.name, title };
    const link = `/chaine/${film}`;
    await notify(scene, consentAsked, { to: [person], params, link, once: `consent:${id}` });
  }
  return film;
}

/** How a film stands for whoever asks, where another module shows it; null once it was removed. */
export async function filmInPlace({ db, cooperative, actor, now }: Scene, id: string) {
  const film = await readFilm(db, cooperative, id);
  if (!film || film.removed) return null;
  const { title, playable, scope, durationMs } = film;
  return {
    ...{ id, title, playable, scope, durationMs, shown: playable && isShown(film, now) },
    sees: playable && maySee(actor, film, now),
    keeps: mayKeep(actor, film),
  };
}
export type FilmInPlace = NonNullable<Awaited<ReturnType<typeof filmInPlace>>>;

/** The films that somebody brought, the newest first: fifty at most. */
export async function listFilmsOf({ db, cooperative, now }: Scene, person: string) {
  const seen = { scopes: [], person, now };
  const cut = { search: "", activity: null, playlist: null, film: null, limit: 50, offset: 0 };
  return (await listFilms(db, cooperative, { seen, ...cut })).map(({ id, title }) => ({ id, title }));
}
