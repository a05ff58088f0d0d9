import { z } from "zod";
import { keepPaper, readGivenPaper } from "../documents/index.ts";
import { operation } from "../foundation/operation.ts";
import { file } from "../foundation/uploaded-file.ts";
import { putEvidence } from "./absence.sql.ts";
import { mayReadPaper } from "./absence.ts";
import { findOwn } from "./find-own.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Give the paper of an absence that waits for it: the sick note, the certificate of birth. */
export const giveEvidence = operation({
  name: "absences.give-evidence",
  label: words.giveEvidence,
  at: "POST /absences/{absence}/evidence",
  input: z.object({ absence: z.uuid(), paper: file() }),
  async find({ absence, paper }, scene) {
    const found = await findOwn(scene, absence);
    return found && { ...found, given: await readGivenPaper(paper) };
  },
  may: (actor, { absence }) => mayReadPaper(actor, absence),
  whyNot: ({ absence: { state }, given }) =>
    given.refusal ?? (state === "declared" ? null : refusals.notWaiting()),
  async effect({ absence: { id }, given }, scene) {
    const paper = await keepPaper(scene, given);
    await putEvidence(scene, { id, paper, paperName: given.name });
    return { absence: id };
  },
});
