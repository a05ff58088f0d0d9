import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { Refused } from "../foundation/refusal.ts";
import { notify } from "../notices/index.ts";
import { mayDecideDocument } from "./ask.ts";
import { insertDocumentDecision } from "./document.sql.ts";
import { findGiven } from "./find-given.ts";
import { documentRefused } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Send back a document that was given, with the reason that the person reads: unreadable, another one… What
 * it was asked for is to be given again.
 */
export const refuseDocument = operation({
  name: "dossiers.refuse-document",
  label: words.refuseDocument,
  at: "POST /file-documents/{document}/refusal",
  input: z.object({
    document: z.uuid(),
    reason: z.string().trim().min(1, { error: "empty" }).max(400, { error: "too-long" }),
  }),
  find: findGiven,
  may: (actor, { document, owner }) => mayDecideDocument(actor, document, owner),
  whyNot: ({ document: { accepted } }) => (accepted === null ? null : refusals.documentDecided()),
  async effect({ document: { person } }, scene, { document, reason }) {
    if (!(await insertDocumentDecision(scene, { document, accepted: false, reason })))
      throw new Refused(refusals.documentDecided());
    await notify(scene, documentRefused, {
      ...{ to: [person], params: { reason }, link: "/moi/dossier" },
      once: `file-document-refused:${document}`,
    });
    return { document };
  },
});
