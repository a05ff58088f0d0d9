import type { Scene } from "../foundation/scene.ts";
import { insertPublication, listOwned, lockFilm } from "./film.sql.ts";
import { insertConsent, listAsked } from "./speaker.sql.ts";

/** Takes back every consent of somebody, and what they brought: each film is private from this instant. */
export async function withdrawAll(scene: Scene, person: string): Promise<void> {
  const { db, cooperative, now } = scene;
  const asked = await listAsked(db, cooperative, person);
  const films = new Set([...(await listOwned(db, cooperative, person)), ...asked.map(({ film }) => film)]);
  for (const id of [...films].sort()) {
    const film = await lockFilm(db, cooperative, id);
    for (const one of asked) if (one.film === id && one.given) await insertConsent(scene, one.speaker, false);
    if (film && film.scope !== "private")
      await insertPublication(scene, id, { scope: "private", startsAt: now });
  }
}
