import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { hasReported, insertReport } from "./comment.sql.ts";
import { words } from "./comment-words.ts";
import { findComment } from "./find-comment.ts";
import { refusals } from "./refusals.ts";
import { tellReported } from "./tell-comment.ts";

/** Say to whoever moderates that something is wrong with a comment; its author does not know who did. */
export const reportComment = operation({
  name: "channel.report-comment",
  label: words.reportComment,
  at: "POST /film-comments/{comment}/reports",
  input: z.object({ comment: z.uuid(), why: shortText(400) }),
  async find({ comment, why }, scene) {
    const found = await findComment(comment, scene);
    const { db, cooperative, actor } = scene;
    return found && { ...found, why, reported: await hasReported(db, cooperative, comment, actor.person) };
  },
  may: (actor) => actor.person !== null && actor.roles.size > 0,
  whyNot({ comment, reported }) {
    if (comment.withdrawn || !comment.shown) return refusals.commentGone();
    return reported ? refusals.reportedAlready() : null;
  },
  async effect({ comment, film, why }, scene) {
    await insertReport(scene, { comment: comment.id, why });
    await tellReported(scene, film, comment.id);
    return { id: comment.id };
  },
});
