import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { isOfHouse } from "./edition.ts";
import { findReading } from "./find-reading.ts";
import { refusals } from "./refusals.ts";
import { insertConflict } from "./review.sql.ts";
import { isTooNear, whyNotJudged } from "./review.ts";
import { reviewWords } from "./review-words.ts";

/** Say that one is too near to a proposal to judge it: from then on one neither reads nor discusses it. */
export const declareConflict = operation({
  name: "forum.declare-conflict",
  label: reviewWords.declareConflict,
  at: "POST /forum-proposals/{proposal}/conflict",
  input: z.object({ proposal: z.uuid(), why: z.string().trim().max(400, { error: "too-long" }).default("") }),
  async find({ proposal }, scene) {
    const found = await findReading(proposal, scene);
    return found && { ...found, near: isTooNear(scene.actor, found) };
  },
  may: (actor, { reading }) => isOfHouse(actor) && reading.reader,
  whyNot: ({ near, ...found }) => (near ? refusals.tooNear() : whyNotJudged(found, near)),
  async effect({ proposal }, scene, { why }) {
    await insertConflict(scene, proposal.id, why);
    return { id: proposal.id };
  },
});
