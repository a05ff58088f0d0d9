import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { secret } from "../foundation/secret.ts";
import { notify } from "../notices/index.ts";
import { findRequest } from "./find-request.ts";
import { answerSuggestion, putHand } from "./hand.sql.ts";
import { handOffered } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { isOfHouse, whyNotOpen } from "./request.ts";
import { words } from "./words.ts";

/** Say « I can help », or that what is offered interests one. */
export const offerHand = operation({
  name: "help.offer-hand",
  label: words.offerHand,
  at: "POST /help-requests/{request}/hands",
  input: z.object({
    request: z.uuid(),
    note: secret(z.string().trim().max(2000, { error: "too-long" }).default("")),
  }),
  async find({ request }, scene) {
    const found = await findRequest(request, scene);
    return found && { ...found, mine: found.request.person === scene.actor.person };
  },
  may: (actor) => isOfHouse(actor),
  whyNot({ own, mine, ...of }) {
    if (mine) return refusals.ownRequest();
    return own.offered ? refusals.offeredAlready() : whyNotOpen({ ...of, own });
  },
  async effect({ request, own }, scene, { note }) {
    await putHand(scene, { request: request.id, note });
    if (own.suggested) await answerSuggestion(scene, { request: request.id, answer: null, laterOn: null });
    await notify(scene, handOffered, {
      to: [request.person],
      params: { name: scene.actor.name, title: request.title },
      link: `/entraide/${request.id}`,
      once: `help-hand:${request.id}:${scene.actor.person}`,
    });
    return { id: request.id };
  },
});
