import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { insertComment, readComment, wasShown } from "./comment.sql.ts";
import { moderates, mostComment, mustWait } from "./comment.ts";
import { words } from "./comment-words.ts";
import { readFilm } from "./film.sql.ts";
import { isShown } from "./film.ts";
import { missesFilm } from "./find-comment.ts";
import { refusals } from "./refusals.ts";
import { tellComment, tellHeld } from "./tell-comment.ts";

/**
 * Say something of a film, or answer what somebody said of it. By the rule of the film it waits to be read
 * first; then, and else at once, whoever brought the film and whoever is seen in it are told, once.
 */
export const writeComment = operation({
  name: "channel.write-comment",
  label: words.writeComment,
  at: "POST /films/{film}/comments",
  input: z.object({
    film: z.uuid(),
    text: shortText(mostComment),
    answers: z.uuid().nullable().default(null),
  }),
  async find({ film: id, text, answers }, scene) {
    const { db, cooperative, actor, now, newId } = scene;
    const film = await readFilm(db, cooperative, id);
    if (!film || (await missesFilm(scene, film))) return null;
    const answered = answers ? await readComment(db, cooperative, answers) : null;
    if (answers && answered?.film !== id) return null;
    const known = await wasShown(db, cooperative, actor.person);
    const trusted = moderates(actor) || film.owner === actor.person;
    const held = mustWait(film.comments, { trusted, known });
    const forAll = film.scope === "public" && isShown(film, now);
    return { film, answered, id: newId(), text, held, forAll };
  },
  may: (actor) => actor.person !== null && actor.roles.size > 0,
  whyNot({ film, answered }) {
    if (film.comments === "off") return refusals.commentsOff();
    return answered && (answered.withdrawn || !answered.shown) ? refusals.commentGone() : null;
  },
  async effect({ film, answered, id, text, held, forAll }, scene) {
    // One level: an answer to an answer stands under the same comment.
    const answers = answered?.answers ?? answered?.id ?? null;
    await insertComment(scene, { id, film: film.id, answers, text, forAll, held });
    if (held) await tellHeld(scene, film, id);
    else await tellComment(scene, film, id);
    return { id, held };
  },
});
