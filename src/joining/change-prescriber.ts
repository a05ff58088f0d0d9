import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { mayReadCandidates } from "./candidate.ts";
import { isNameTaken, putPrescriber, readPrescriber } from "./prescriber.sql.ts";
import { prescriberShape } from "./prescriber-input.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Change who sends people, and whom to call there. */
export const changePrescriber = operation({
  name: "joining.change-prescriber",
  label: words.changePrescriber,
  at: "PUT /prescribers/{prescriber}",
  input: z.object({ prescriber: z.uuid(), ...prescriberShape }),
  async find({ prescriber: id, name }, { db, cooperative }) {
    const prescriber = await readPrescriber(db, cooperative, id);
    return prescriber && { taken: await isNameTaken(db, cooperative, name, id) };
  },
  may: mayReadCandidates,
  whyNot: ({ taken }) => (taken ? refusals.nameTaken({}, "name") : null),
  async effect(_, scene, { prescriber: id, ...input }) {
    await putPrescriber(scene, { ...input, id });
    return { id };
  },
});
