import { createHash } from "node:crypto";
import type { SignatureRequest } from "./signature.sql.ts";

/** A signature as it was given: who, when, of what, consenting to what, and the seal before it. */
export interface Signature {
  readonly request: string;
  readonly place: number;
  readonly person: string;
  readonly name: string;
  readonly email: string;
  readonly consent: string;
  readonly codeSentAt: Date;
  readonly signedAt: Date;
  readonly previousSeal: string;
  readonly seal: string;
}

export const sha256 = (content: string | Uint8Array): string =>
  createHash("sha256").update(content).digest("hex");

type SealedRequest = Pick<SignatureRequest, "id" | "title" | "paper" | "requestedAt">;

/** What the first signature is sealed to: the request, its title, and the hash of the paper. */
export const genesisOf = ({ id, title, paper, requestedAt }: SealedRequest): string =>
  sha256(JSON.stringify([id, title, paper, new Date(requestedAt).toISOString()]));

/** The seal of a signature: SHA-256 of everything it says, in this order, with the seal before it. */
export function sealOf(s: Omit<Signature, "seal">): string {
  const dates = [new Date(s.codeSentAt).toISOString(), new Date(s.signedAt).toISOString()];
  const said = [s.request, s.place, s.person, s.name, s.email, s.consent, ...dates, s.previousSeal];
  return sha256(JSON.stringify(said));
}

/** The evidence as a text: the hash of the paper and each signature, the same for the same facts. */
export function evidenceOf(request: SealedRequest, signatures: readonly Signature[]): string {
  const { id, title, paper, requestedAt } = request;
  const document = { sha256: paper, title, requestedAt: new Date(requestedAt).toISOString() };
  return JSON.stringify({ format: "ensemble-evidence-1", request: id, document, signatures }, null, 2);
}

export type EvidenceFault = "document" | "chain" | "signature" | "evidence";

/**
 * What does not hold in an evidence, the first thing met: the bytes of the paper against its hash, each
 * signature against its seal, each seal against the one before.
 */
export function faultOf(
  request: SealedRequest,
  signatures: readonly Signature[],
  document: Uint8Array,
): { fault: EvidenceFault; place: number | null } | null {
  if (sha256(document) !== request.paper) return { fault: "document", place: null };
  let previous = genesisOf(request);
  for (const signature of signatures) {
    const { place, seal, previousSeal } = signature;
    if (previousSeal !== previous) return { fault: "chain", place };
    if (sealOf(signature) !== seal) return { fault: "signature", place };
    previous = seal;
  }
  return null;
}
