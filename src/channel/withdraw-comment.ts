import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { insertWithdrawal } from "./comment.sql.ts";
import { words } from "./comment-words.ts";
import { findComment } from "./find-comment.ts";
import { refusals } from "./refusals.ts";

/** Take back what one said of a film; the answers to it stay. */
export const withdrawComment = operation({
  name: "channel.withdraw-comment",
  label: words.withdrawComment,
  at: "POST /film-comments/{comment}/withdrawal",
  input: z.object({ comment: z.uuid() }),
  find: ({ comment }, scene) => findComment(comment, scene),
  may: (actor, { comment }) => actor.person !== null && actor.person === comment.person,
  whyNot: ({ comment }) => (comment.withdrawn ? refusals.commentGone() : null),
  async effect({ comment }, scene) {
    await insertWithdrawal(scene, comment.id);
    return { id: comment.id };
  },
});
