import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { notify } from "../notices/index.ts";
import { insertVerdict, listReporters } from "./comment.sql.ts";
import { moderates } from "./comment.ts";
import { words } from "./comment-words.ts";
import { findComment } from "./find-comment.ts";
import { commentJudged, commentReportAnswered } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { tellComment } from "./tell-comment.ts";

/**
 * Show a comment that waits or was hidden, or hide it with a reason that its author reads, as does whoever
 * reported it. `after`: how many verdicts there were when the page was read.
 */
export const judgeComment = operation({
  name: "channel.judge-comment",
  label: words.judgeComment,
  at: "POST /film-comments/{comment}/verdicts",
  input: z.object({
    comment: z.uuid(),
    show: z.boolean(),
    why: z.string().trim().max(400, { error: "too-long" }).default(""),
    after: z.coerce.number().int().min(0),
  }),
  async find({ comment: id, ...told }, scene) {
    const found = await findComment(id, scene);
    return found && { ...found, told };
  },
  may: (actor) => moderates(actor),
  whyNot({ comment, told: { show, why, after } }) {
    if (comment.withdrawn) return refusals.commentGone();
    if (comment.turn !== after) return refusals.judgedAlready();
    return why === "" && (!show || comment.reported) ? refusals.reasonMissing({}, "why") : null;
  },
  async effect({ comment, film, told: { show: shown, why } }, scene) {
    const { db, cooperative } = scene;
    const turn = comment.turn + 1;
    const reporters = await listReporters(db, cooperative, comment.id);
    await insertVerdict(scene, { comment: comment.id, turn, shown, why });
    const params = { title: film.title, why };
    const link = `/chaine/${film.id}#c-${comment.id}`;
    const once = `film-comment-verdict:${comment.id}:${turn}`;
    if (shown !== comment.shown || comment.waits)
      await notify(scene, commentJudged, {
        ...{ to: [comment.person], params: { ...params, n: shown ? 1 : 2 }, link, once },
      });
    const answered = { ...params, n: shown ? 2 : 1 };
    await notify(scene, commentReportAnswered, { to: reporters, params: answered, link, once });
    if (shown) await tellComment(scene, film, comment.id);
    return { id: comment.id };
  },
});
