import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { mayReadCandidates } from "./candidate.ts";
import { insertPrescriberRetirement, readPrescriber } from "./prescriber.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Offer a prescriber no more in the forms; whom it sent stays counted. */
export const retirePrescriber = operation({
  name: "joining.retire-prescriber",
  label: words.retirePrescriber,
  at: "POST /prescribers/{prescriber}/retirement",
  input: z.object({ prescriber: z.uuid() }),
  find: ({ prescriber }, { db, cooperative }) => readPrescriber(db, cooperative, prescriber),
  may: mayReadCandidates,
  whyNot: ({ retired }) => (retired ? refusals.prescriberRetired() : null),
  async effect({ id }, scene) {
    await insertPrescriberRetirement(scene, id);
    return { id };
  },
});
