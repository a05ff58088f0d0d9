import type { Scene } from "../foundation/scene.ts";
import { readComment } from "./comment.sql.ts";
import { lockFilm } from "./film.sql.ts";
import type { Film } from "./film.ts";
import { maySee } from "./film.ts";
import { listSpeakers } from "./speaker.sql.ts";

/** Whether whoever acts sees the film, as what it is shown to or as somebody seen in it. */
export async function seesFilm({ db, cooperative, actor, now }: Scene, film: Film): Promise<boolean> {
  if (film.removed) return false;
  if (maySee(actor, film, now)) return true;
  const speakers = await listSpeakers(db, cooperative, film.id);
  return speakers.some(({ person }) => person !== null && person === actor.person);
}

/** Somebody signed in for whom the film is not there; whoever is not signed in may nothing with it anyway. */
export const missesFilm = async (scene: Scene, film: Film): Promise<boolean> =>
  film.removed || (scene.actor.person !== null && !(await seesFilm(scene, film)));

/** A comment and its film, held until commit; null where whoever acts does not see the film. */
export async function findComment(id: string, scene: Scene) {
  const { db, cooperative } = scene;
  const before = await readComment(db, cooperative, id);
  const film = before && (await lockFilm(db, cooperative, before.film));
  if (!film || (await missesFilm(scene, film))) return null;
  const comment = await readComment(db, cooperative, id);
  return comment && { comment, film };
}
