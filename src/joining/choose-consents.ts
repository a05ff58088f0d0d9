import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { addressed, lockAddressed, mayActFor } from "./addressed.ts";
import { updateConsents } from "./candidate.sql.ts";
import { consents } from "./input.ts";
import { forgetRecognition, recognise } from "./recognition.sql.ts";
import { words } from "./words.ts";

/**
 * Say whether one's data may be kept after the answer, and whether one may be known again. What is given may
 * be taken back at any time, and then the tie with what was before is cut (GDPR, art. 7.3).
 */
export const chooseConsents = operation({
  name: "joining.choose-consents",
  label: words.chooseConsents,
  at: "PUT /candidate-consents",
  input: z.object({ ...addressed, ...consents }),
  find: (input, scene) => lockAddressed(scene, input),
  may: (actor, found) => mayActFor(actor, found),
  whyNot: () => null,
  async effect({ candidate }, scene, { keeps, recognises }) {
    await updateConsents(scene, candidate.id, { keeps, recognises });
    await (recognises ? recognise : forgetRecognition)(scene, candidate.id);
    return { id: candidate.id };
  },
});
