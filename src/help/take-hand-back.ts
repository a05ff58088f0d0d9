import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { findRequest } from "./find-request.ts";
import { deleteHand } from "./hand.sql.ts";
import { refusals } from "./refusals.ts";
import { isOfHouse } from "./request.ts";
import { words } from "./words.ts";

/** Take back that one could help, while nobody counts on it. */
export const takeHandBack = operation({
  name: "help.take-hand-back",
  label: words.takeHandBack,
  at: "DELETE /help-requests/{request}/hands",
  input: z.object({ request: z.uuid() }),
  async find({ request }, scene) {
    const found = await findRequest(request, scene);
    return found && { ...found, chosen: found.request.helper === scene.actor.person };
  },
  may: (actor) => isOfHouse(actor),
  whyNot({ own, chosen }) {
    if (!own.offered) return refusals.notOffered();
    return chosen ? refusals.chosen() : null;
  },
  async effect({ request }, scene) {
    await deleteHand(scene, request.id);
    return { id: request.id };
  },
});
