import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { notify } from "../notices/index.ts";
import { lockEdition } from "./edition.sql.ts";
import { keepsForum } from "./edition.ts";
import { proposalAccepted, proposalDeclined } from "./notice-kinds.ts";
import { insertStep, lockProposal } from "./proposal.sql.ts";
import { refusals } from "./refusals.ts";
import { reviewWords } from "./review-words.ts";
import { listVerdicts, putVerdict } from "./verdict.sql.ts";

/**
 * Send every answer that was noted, all at once: each becomes what its proposal is, and those who run it
 * are told in the same transaction, once. What came meanwhile and was not judged waits for another time.
 */
export const releaseAnswers = operation({
  name: "forum.release-answers",
  label: reviewWords.releaseAnswers,
  at: "POST /forum-editions/{edition}/answers",
  input: z.object({ edition: z.uuid() }),
  async find({ edition: id }, scene) {
    const { db, cooperative } = scene;
    const edition = await lockEdition(db, cooperative, id);
    if (!edition) return null;
    // Held in the order of their ids: a proposal that is taken back in this second is one or the other.
    const noted = (await listVerdicts(db, cooperative, id)).map(({ proposal }) => proposal).sort();
    for (const proposal of noted) await lockProposal(db, cooperative, proposal);
    return { edition, verdicts: await listVerdicts(db, cooperative, id) };
  },
  may: (actor) => keepsForum(actor),
  whyNot: ({ verdicts }) => (verdicts.length > 0 ? null : refusals.nothingToSend()),
  async effect({ edition, verdicts }, scene) {
    for (const { proposal: id, accepted, note } of verdicts) {
      const proposal = await lockProposal(scene.db, scene.cooperative, id);
      if (!proposal) continue;
      await insertStep(scene, id, { step: accepted ? "accepted" : "rejected", note });
      await putVerdict(scene, id, null);
      await notify(scene, accepted ? proposalAccepted : proposalDeclined, {
        to: proposal.hosts.filter((host) => host.accepted === true).map((host) => host.id),
        params: { title: proposal.title, edition: edition.name },
        link: `/forum/propositions/${id}`,
        once: `forum-answer:${id}`,
      });
    }
    return { id: edition.id, answers: verdicts.length };
  },
});
