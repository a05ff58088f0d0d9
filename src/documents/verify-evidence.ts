import { z } from "zod";
import { type Actor, has } from "../foundation/actor.ts";
import { file } from "../foundation/uploaded-file.ts";
import { view } from "../foundation/view.ts";
import { listSignatures } from "./evidence.sql.ts";
import { type EvidenceFault, evidenceOf, faultOf, sha256 } from "./evidence.ts";
import { readPaper } from "./paper.sql.ts";
import { readRequest, type SignatureRequest } from "./signature.sql.ts";
import { words } from "./words.ts";

/** Who reads a paper put to signature, and its evidence: its signers, HR, the director. */
export const mayReadRequest = (actor: Actor, { signers }: SignatureRequest): boolean =>
  has(actor, "hr", "director") || signers.some(({ person }) => person === actor.person);

/**
 * Verify the evidence of a signature: the hash of the paper, every seal and the evidence itself are computed
 * anew. `document` verifies a copy of the paper that someone holds: one changed byte fails.
 */
export const verifyEvidence = view({
  name: "documents.verify-evidence",
  label: words.verifyEvidence,
  at: "GET /signature-requests/{request}/verification",
  input: z.object({ request: z.uuid(), document: file().optional() }),
  may: (actor) => actor.person !== null || actor.kind === "operator",
  async read({ request: id, document }, { db, cooperative, actor }) {
    const request = await readRequest(db, cooperative, id);
    if (!request || !mayReadRequest(actor, request)) return null;
    const paper = await readPaper(db, cooperative, request.paper);
    const signatures = await listSignatures(db, cooperative, id);
    const bytes = document ? await document.bytes() : (paper?.bytes ?? Buffer.alloc(0));
    const fault = faultOf(request, signatures, bytes);
    const kept = request.evidence ? await readPaper(db, cooperative, request.evidence) : null;
    const broken = kept && sha256(kept.bytes) !== sha256(evidenceOf(request, signatures));
    return {
      request: id,
      about: request.about,
      title: request.title,
      sha256: request.paper,
      signatures: signatures.map(({ name, email, signedAt, seal }) => ({ name, email, signedAt, seal })),
      complete: signatures.length === request.signers.length,
      valid: !fault && !broken,
      fault: (fault?.fault ?? (broken ? "evidence" : null)) as EvidenceFault | null,
      place: fault?.place ?? null,
    };
  },
});
