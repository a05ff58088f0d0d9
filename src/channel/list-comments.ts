import { z } from "zod";
import type { Scene } from "../foundation/scene.ts";
import { view } from "../foundation/view.ts";
import { type CommentSight, listComments as find, type ListedComment, listWaiting } from "./comment.sql.ts";
import { moderates } from "./comment.ts";
import { words } from "./comment-words.ts";
import { readFilm } from "./film.sql.ts";
import type { Film } from "./film.ts";
import { maySee } from "./film.ts";
import { seesFilm } from "./find-comment.ts";
import { words as channel } from "./words.ts";

export const commentsPerPage = 30;

const asked = z.object({
  film: z.uuid(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
});
type Asked = z.output<typeof asked>;

/** A comment as its reader is told it: of one that is closed to them, that it was there. */
function told(row: ListedComment, { person, moderates: judges }: CommentSight) {
  const { id, name, text, at, open, shown, waits, turn, why, judgeName, reported, answers } = row;
  const own = person !== null && row.person === person;
  if (!open) return { id, at, answers, open: null };
  const state: "shown" | "waits" | "hidden" = shown ? "shown" : waits ? "waits" : "hidden";
  const judged = judges || own ? { why, judgeName } : { why: "", judgeName: null };
  return { id, at, answers, open: { name, text, own, state, turn, ...judged, reported: judges && reported } };
}
export type ToldComment = ReturnType<typeof told>;

async function pageOf({ db, cooperative }: Scene, film: Film, { page }: Asked, sight: CommentSight) {
  const cut = { limit: commentsPerPage, offset: (page - 1) * commentsPerPage };
  const rows = await find(db, cooperative, { film: film.id, sight, ...cut });
  const comments = rows.map((row) => told(row, sight));
  return { comments, total: rows[0]?.total ?? 0, page, rule: film.comments };
}

/** What is said of a film; what is hidden or waits is read by its author and whoever moderates. */
export const listComments = view({
  name: "channel.list-comments",
  label: words.comments,
  at: "GET /films/{film}/comments",
  input: asked,
  may: (actor) => actor.person !== null && actor.roles.size > 0,
  async read(input, scene) {
    const { db, cooperative, actor } = scene;
    const film = await readFilm(db, cooperative, input.film);
    if (!film || !(await seesFilm(scene, film))) return null;
    const sight = { person: actor.person, moderates: moderates(actor), onlyForAll: false };
    return { ...(await pageOf(scene, film, input, sight)), moderates: sight.moderates };
  },
});

/** What was said of a film while everybody could see it: what members said among themselves stays there. */
export const publicComments = view({
  name: "channel.public-comments",
  label: words.comments,
  at: "GET /public-films/{film}/comments",
  input: asked,
  may: (actor) => actor.kind !== "stranger",
  async read(input, scene) {
    const { db, cooperative, actor, now } = scene;
    const film = await readFilm(db, cooperative, input.film);
    if (!film || film.scope !== "public" || !maySee(actor, film, now)) return null;
    return pageOf(scene, film, input, { person: null, moderates: false, onlyForAll: true });
  },
});

/** What waits for whoever moderates: held before it is shown, or reported. */
export const commentQueue = view({
  name: "channel.comment-queue",
  label: channel.commentQueue,
  at: "GET /film-comments/queue",
  input: z.object({ page: z.coerce.number().int().min(1).max(100_000).default(1) }),
  may: (actor) => moderates(actor),
  async read({ page }, { db, cooperative }) {
    const cut = { limit: commentsPerPage, offset: (page - 1) * commentsPerPage };
    const rows = await listWaiting(db, cooperative, cut);
    const waiting = rows.map(({ id, film, title, name, text, at, shown, turn, reports }) => {
      return { id, film, title, name, text, at, shown, turn, reports };
    });
    return { waiting, total: rows[0]?.total ?? 0, page };
  },
});
