import { z } from "zod";
import { view } from "../foundation/view.ts";
import { readPaper } from "./paper.sql.ts";
import { listToSign, readRequest } from "./signature.sql.ts";
import { mayReadRequest } from "./verify-evidence.ts";
import { words } from "./words.ts";

/** The papers that wait for one's own signature. */
export const papersToSign = view({
  name: "documents.papers-to-sign",
  label: words.toSign,
  at: "GET /papers-to-sign",
  input: z.object({}),
  may: (actor) => actor.person !== null && actor.roles.size > 0,
  read: async (_, { db, cooperative, actor }) => ({
    papers: await listToSign(db, cooperative, actor.person ?? ""),
  }),
});

/** A paper put to signature or its evidence, in base 64. */
export const requestPaper = view({
  name: "documents.request-paper",
  label: words.openPaper,
  at: "GET /signature-requests/{request}/paper",
  input: z.object({ request: z.uuid(), evidence: z.stringbool().default(false) }),
  may: (actor) => actor.person !== null || actor.kind === "operator",
  async read({ request: id, evidence }, { db, cooperative, actor }) {
    const request = await readRequest(db, cooperative, id);
    if (!request || !mayReadRequest(actor, request)) return null;
    const hash = evidence ? request.evidence : request.paper;
    const paper = hash ? await readPaper(db, cooperative, hash) : null;
    return (
      paper && { title: request.title, mediaType: paper.mediaType, base64: paper.bytes.toString("base64") }
    );
  },
});
