import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { findProposal } from "./find-proposal.ts";
import { mayAnswer } from "./proposal.ts";
import { refusals } from "./refusals.ts";
import { reviewWords } from "./review-words.ts";
import { putVerdict } from "./verdict.sql.ts";

/**
 * Note what will be answered. Until all answers leave at once nobody outside the team knows of it, and it
 * may be changed or taken away.
 */
export const judgeProposal = operation({
  name: "forum.judge-proposal",
  label: reviewWords.judgeProposal,
  at: "PUT /forum-proposals/{proposal}/verdict",
  input: z.object({
    proposal: z.uuid(),
    verdict: z.enum(["accept", "reject", "none"], { error: "not-chosen" }),
    /** A word that goes with the answer. */
    note: z.string().trim().max(1000, { error: "too-long" }).default(""),
  }),
  find: ({ proposal }, scene) => findProposal(proposal, scene),
  may: (actor, found) => mayAnswer(actor, found),
  whyNot: ({ proposal }) => (proposal.state === "submitted" ? null : refusals.notWaiting()),
  async effect({ proposal }, scene, { verdict, note }) {
    await putVerdict(
      scene,
      proposal.id,
      verdict === "none" ? null : { accepted: verdict === "accept", note },
    );
    return { id: proposal.id };
  },
});
