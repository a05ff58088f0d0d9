import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { mayReadCandidates } from "./candidate.ts";
import { isNameTaken, putPrescriber } from "./prescriber.sql.ts";
import { prescriberShape } from "./prescriber-input.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Add who sends people: the public form offers it, and the figures count whom it sent. */
export const addPrescriber = operation({
  name: "joining.add-prescriber",
  label: words.addPrescriber,
  at: "POST /prescribers",
  input: z.object(prescriberShape),
  find: async ({ name }, { db, cooperative }) => ({ taken: await isNameTaken(db, cooperative, name, null) }),
  may: mayReadCandidates,
  whyNot: ({ taken }) => (taken ? refusals.nameTaken({}, "name") : null),
  async effect(_, scene, input) {
    const id = scene.newId();
    await putPrescriber(scene, { ...input, id });
    return { id };
  },
});
