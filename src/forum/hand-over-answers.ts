import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { notify } from "../notices/index.ts";
import { lockEdition } from "./edition.sql.ts";
import { keepsForum } from "./edition.ts";
import { answersHandedOver } from "./notice-kinds.ts";
import { listOwnWaiting } from "./own-waiting.ts";
import { refusals } from "./refusals.ts";
import { reviewWords } from "./review-words.ts";

/**
 * Ask the others of the team for the answer to what one runs oneself: nobody answers their own proposal, nor
 * sees what is thought of it.
 */
export const handOverAnswers = operation({
  name: "forum.hand-over-answers",
  label: reviewWords.handOver,
  at: "POST /forum-editions/{edition}/handed-over-answers",
  input: z.object({ edition: z.uuid() }),
  async find({ edition: id }, scene) {
    const edition = await lockEdition(scene.db, scene.cooperative, id);
    return edition && { edition, ...(await listOwnWaiting(scene, edition)) };
  },
  may: (actor) => keepsForum(actor),
  whyNot({ own, able }) {
    if (own.length === 0) return refusals.nothingOfYours();
    return able.length === 0 ? refusals.nobodyElse() : null;
  },
  async effect({ edition, own, able }, scene) {
    await notify(scene, answersHandedOver, {
      to: able.map(({ id }) => id),
      params: { name: scene.actor.name, n: own.length, edition: edition.name },
      link: `/forum/${edition.id}/reponses`,
      once: `forum-handed:${edition.id}:${scene.actor.person}:${scene.today}`,
    });
    return { id: edition.id };
  },
});
