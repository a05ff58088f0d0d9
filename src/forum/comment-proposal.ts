import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { findReading } from "./find-reading.ts";
import { insertComment } from "./review.sql.ts";
import { mayDiscuss } from "./review.ts";
import { reviewWords } from "./review-words.ts";

/** Say something of a proposal to those who read it; a comment is no review. */
export const commentProposal = operation({
  name: "forum.comment-proposal",
  label: reviewWords.commentProposal,
  at: "POST /forum-proposals/{proposal}/comments",
  input: z.object({ proposal: z.uuid(), text: shortText(2000) }),
  find: ({ proposal }, scene) => findReading(proposal, scene),
  may: (actor, found) => mayDiscuss(actor, found),
  whyNot: () => null,
  async effect({ proposal }, scene, { text }) {
    await insertComment(scene, proposal.id, text);
    return { id: proposal.id };
  },
});
