import type { Film } from "./film.ts";
import { filesOf } from "./ticket.ts";

/** A film as pages tell it: without what opens it to others. */
export function shownOf(film: Film, cooperative: number, now: Date) {
  const { linkKey: _link, sealKey: _seal, upload: _upload, ...told } = film;
  const files = filesOf(film, cooperative, now);
  return { ...told, files, poster: files && film.kind === "hls" ? `${files}/affiche.jpg` : null };
}
export type ShownFilm = ReturnType<typeof shownOf>;
