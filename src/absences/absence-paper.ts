import { z } from "zod";
import { readPaper } from "../documents/index.ts";
import { view } from "../foundation/view.ts";
import { readAbsence } from "./absence.sql.ts";
import { mayReadPaper } from "./absence.ts";
import { words } from "./words.ts";

/** The paper of an absence, for the person and for whoever keeps absences, and for nobody else. */
export const absencePaper = view({
  name: "absences.read-evidence",
  label: words.readEvidence,
  at: "GET /absences/{absence}/evidence",
  input: z.object({ absence: z.uuid() }),
  may: (actor) => actor.person !== null,
  async read({ absence: id }, { db, cooperative, actor }) {
    const absence = await readAbsence(db, cooperative, id);
    if (!absence?.paper || !mayReadPaper(actor, absence)) return null;
    const paper = await readPaper(db, cooperative, absence.paper);
    return paper && { mediaType: paper.mediaType, base64: paper.bytes.toString("base64") };
  },
});
