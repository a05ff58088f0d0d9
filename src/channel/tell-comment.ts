import type { Scene } from "../foundation/scene.ts";
import { notify } from "../notices/index.ts";
import { listHolders } from "../people/index.ts";
import { readComment } from "./comment.sql.ts";
import { moderators } from "./comment.ts";
import type { Film } from "./film.ts";
import { commentHeld, commentReported, commentWritten } from "./notice-kinds.ts";
import { listSpeakers } from "./speaker.sql.ts";

/** Tells whoever brought the film, whoever is seen in it and whoever is answered, each of them once. */
export async function tellComment(scene: Scene, film: Film, id: string): Promise<void> {
  const { db, cooperative } = scene;
  const comment = await readComment(db, cooperative, id);
  if (!comment) return;
  const answered = comment.answers && (await readComment(db, cooperative, comment.answers));
  const speakers = await listSpeakers(db, cooperative, film.id);
  const concerned = [film.owner, ...speakers.map(({ person }) => person), answered && answered.person];
  const to = [...new Set(concerned)].filter((person) => person !== null && person !== comment.person);
  await notify(scene, commentWritten, {
    ...{ to: to as string[], params: { name: comment.name, title: film.title } },
    ...{ link: `/chaine/${film.id}#c-${id}`, once: `film-comment:${id}` },
  });
}

const link = "/chaine/commentaires";

async function listModerators({ db, cooperative, today }: Scene): Promise<string[]> {
  for (const role of moderators) {
    const holders = await listHolders(db, cooperative, { roles: [role], on: today });
    if (holders.length > 0) return holders;
  }
  return [];
}

/** Tells whoever moderates that a comment waits to be read: those who animate, else who directs. */
export async function tellHeld(scene: Scene, { title }: Film, id: string): Promise<void> {
  const params = { name: scene.actor.name, title };
  const once = `film-comment-held:${id}`;
  await notify(scene, commentHeld, { to: await listModerators(scene), params, link, once });
}

export async function tellReported(scene: Scene, { title }: Film, id: string): Promise<void> {
  const once = `film-comment-report:${id}:${scene.actor.person}`;
  await notify(scene, commentReported, { to: await listModerators(scene), params: { title }, link, once });
}
