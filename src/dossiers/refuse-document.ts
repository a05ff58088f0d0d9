import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { operation } from "../foundation/operation.ts";
import { Refused } from "../foundation/refusal.ts";
import { notify } from "../notices/index.ts";
import { insertDocumentRefusal, readFileDocument } from "./document.sql.ts";
import { documentRefused } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Refuse a document that was given, with the reason that the person reads: unreadable, another one… */
export const refuseDocument = operation({
  name: "dossiers.refuse-document",
  label: words.refuseDocument,
  at: "POST /file-documents/{document}/refusal",
  input: z.object({
    document: z.uuid(),
    reason: z.string().trim().min(1, { error: "empty" }).max(400, { error: "too-long" }),
  }),
  find: ({ document }, { db, cooperative }) => readFileDocument(db, cooperative, document),
  may: (actor) => has(actor, "hr"),
  whyNot: ({ refusal }) => (refusal === null ? null : refusals.documentRefusedAlready()),
  async effect({ person }, scene, { document, reason }) {
    if (!(await insertDocumentRefusal(scene, { document, reason })))
      throw new Refused(refusals.documentRefusedAlready());
    await notify(scene, documentRefused, {
      ...{ to: [person], params: { reason }, link: "/moi/dossier" },
      once: `file-document-refused:${document}`,
    });
    return { document };
  },
});
