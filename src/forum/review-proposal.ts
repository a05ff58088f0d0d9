import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { listCriteria } from "./edition.sql.ts";
import { isOfHouse } from "./edition.ts";
import { findReading } from "./find-reading.ts";
import { refusals } from "./refusals.ts";
import { putReview } from "./review.sql.ts";
import { isTooNear, whyNotJudged } from "./review.ts";
import { reviewWords } from "./review-words.ts";

/**
 * Judge a proposal by each criterion, as one of its readers. The review names the version that was read; one
 * who runs it, is of its business, or said to be too near does not judge it.
 */
export const reviewProposal = operation({
  name: "forum.review-proposal",
  label: reviewWords.reviewProposal,
  at: "PUT /forum-proposals/{proposal}/own-review",
  input: z.object({
    proposal: z.uuid(),
    /** The version that was read. */
    version: z.coerce.number().int().min(1),
    /** By criterion, from 1 to 5. */
    scores: z.record(z.uuid(), z.coerce.number({ error: "not-chosen" }).int().min(1).max(5)),
    opinion: z.string().trim().max(2000, { error: "too-long" }).default(""),
  }),
  async find({ proposal: id, version, scores }, scene) {
    const found = await findReading(id, scene);
    if (!found) return null;
    const criteria = await listCriteria(scene.db, scene.cooperative, found.edition.id);
    const known = new Set(criteria.map((one) => one.id));
    const whole =
      criteria.every((one) => scores[one.id]) && Object.keys(scores).every((one) => known.has(one));
    return { ...found, version, whole, near: isTooNear(scene.actor, found) };
  },
  may: (actor, { reading }) => isOfHouse(actor) && reading.reader,
  whyNot({ version, whole, near, ...found }) {
    const refusal = whyNotJudged(found, near);
    if (refusal) return refusal;
    if (!found.reading.rights?.weighs) return refusals.notWeighed();
    if (version !== found.proposal.version) return refusals.changedMeanwhile();
    return whole ? null : refusals.scoresMissing({}, "scores");
  },
  async effect({ proposal }, scene, { version, scores, opinion }) {
    await putReview(scene, { proposal: proposal.id, version, scores, opinion });
    return { id: proposal.id };
  },
});
