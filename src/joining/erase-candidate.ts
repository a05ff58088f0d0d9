import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { addressed, lockAddressed, mayActFor } from "./addressed.ts";
import { isOver, keepsAll } from "./candidate.ts";
import { erase } from "./erase.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Erase a candidate at their request: at once, once their application is closed (GDPR, art. 17; R9.04). Only
 * figures without a name are left; their page is gone with them.
 */
export const eraseCandidate = operation({
  name: "joining.erase-candidate",
  label: words.eraseCandidate,
  at: "POST /candidate-erasure",
  input: z.object(addressed),
  find: (input, scene) => lockAddressed(scene, input),
  may: (actor, found) => mayActFor(actor, found) && (found.byKey || keepsAll(actor)),
  whyNot({ candidate: { state } }) {
    if (state === "admitted") return refusals.keptWithPerson();
    return isOver(state) ? null : refusals.stillOpen();
  },
  async effect({ candidate }, scene) {
    await erase(scene, [candidate.id], "asked");
    return { id: candidate.id };
  },
});
