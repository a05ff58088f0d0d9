import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { letterSteps } from "./domiciliation.ts";
import { domiciliationWords as words } from "./domiciliation-words.ts";
import { insertStep, lockLetter } from "./letter.sql.ts";
import { refusals } from "./refusals.ts";
import { keepsPlaces } from "./room.ts";

/** Note that a letter was handed over, forwarded or sent back: once, and never changed. */
export const settleLetter = operation({
  name: "places.settle-letter",
  label: words.settleLetter,
  at: "POST /place-letters/{letter}/step",
  input: z.object({
    letter: z.uuid(),
    step: z.enum(letterSteps, { error: "not-chosen" }),
    note: z.string().trim().max(200, { error: "too-long" }).default(""),
  }),
  find: ({ letter }, { db, cooperative }) => lockLetter(db, cooperative, letter),
  may: (actor) => keepsPlaces(actor),
  whyNot: ({ step }) => (step ? refusals.letterSettled() : null),
  async effect({ id }, scene, { step, note }) {
    await insertStep(scene, { letter: id, step, note });
    return { id };
  },
});
