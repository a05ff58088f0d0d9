import type { Scene } from "../foundation/scene.ts";
import { notify } from "../notices/index.ts";
import { readFilm } from "./film.sql.ts";
import { filmFailed, filmReady } from "./notice-kinds.ts";
import type { FailureCode } from "./run-ffmpeg.ts";

/** Tells whoever brought a film that its file is ready, or why it cannot be. */
export async function tellMade(scene: Scene, id: string, failure: FailureCode | null): Promise<void> {
  const { db, cooperative, now } = scene;
  const film = await readFilm(db, cooperative, id);
  if (!film || film.removed) return;
  await notify(scene, failure ? filmFailed : filmReady, {
    to: [film.owner],
    params: { title: film.title },
    link: `/chaine/${id}/reglages`,
    once: `film:${id}:${failure ?? "ready"}:${now.toISOString()}`,
  });
}
