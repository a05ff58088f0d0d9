import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { Refused } from "../foundation/refusal.ts";
import { notify } from "../notices/index.ts";
import { mayDecideDocument } from "./ask.ts";
import { insertDocumentDecision } from "./document.sql.ts";
import { findGiven } from "./find-given.ts";
import { documentAccepted } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Accept a document that was given: what it was asked for is done, and the person is told. */
export const acceptDocument = operation({
  name: "dossiers.accept-document",
  label: words.acceptDocument,
  at: "POST /file-documents/{document}/acceptance",
  input: z.object({ document: z.uuid() }),
  find: findGiven,
  may: (actor, { document, owner }) => mayDecideDocument(actor, document, owner),
  whyNot: ({ document: { accepted } }) => (accepted === null ? null : refusals.documentDecided()),
  async effect({ document: { id, person } }, scene) {
    if (!(await insertDocumentDecision(scene, { document: id, accepted: true, reason: "" })))
      throw new Refused(refusals.documentDecided());
    await notify(scene, documentAccepted, {
      ...{ to: [person], params: {}, link: "/moi/dossier" },
      once: `file-document-accepted:${id}`,
    });
    return { document: id };
  },
});
