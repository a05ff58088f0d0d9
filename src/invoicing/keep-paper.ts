import { z } from "zod";
import { mayReadActivity } from "../foundation/actor.ts";
import { job } from "../foundation/job.ts";
import { operation } from "../foundation/operation.ts";
import { lockDocument } from "./document.sql.ts";
import { keptPaperOf } from "./keeping.ts";
import type { KeptPaper } from "./kept-paper.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

const input = z.object({ document: z.uuid() });

/** Make the PDF of an issued document, once; asked again, it answers the one that is kept. */
export const keepDocumentPaper = operation({
  name: "invoicing.keep-paper",
  label: words.pdf,
  at: "POST /documents/{document}/paper",
  input,
  find: ({ document }, { db, cooperative }) => lockDocument(db, cooperative, document),
  may: (actor, { activity }) => mayReadActivity(actor, activity),
  whyNot({ number, takenOver }) {
    if (takenOver) return refusals.paperElsewhere();
    return number ? null : refusals.notIssued();
  },
  effect: async (document, scene) => (await keptPaperOf(scene, document)) as KeptPaper,
});

/** After a document is issued, so that its PDF is there before anybody asks. */
export const keepPaperLater = job({
  name: "invoicing.keep-paper",
  input,
  async run({ document: id }, scene) {
    const document = await lockDocument(scene.db, scene.cooperative, id);
    if (document) await keptPaperOf(scene, document);
  },
});
