import type { Tx } from "../foundation/database.ts";
import type { Refusal } from "../foundation/refusal.ts";
import type { Scene } from "../foundation/scene.ts";
import { insertEvidence, insertSignature, listSignatures } from "./evidence.sql.ts";
import { evidenceOf, genesisOf, sealOf } from "./evidence.ts";
import { keepPaper } from "./paper.sql.ts";
import { codeLastsMs } from "./prove-code.ts";
import { refusals } from "./refusals.ts";
import { lockRequest, type SignatureRequest, type Signer } from "./signature.sql.ts";
import { lockCode, readCode, type SentCode } from "./signature-code.sql.ts";
import { whyNotYours } from "./why-not-yours.ts";

/** All that decides whether a person signs a paper now. */
export interface PaperToSign {
  readonly request: SignatureRequest;
  readonly person: string | null;
  readonly code: SentCode | null;
  readonly now: Date;
}

/** For the operations that make a signature mean something: loads and locks the request and the code. */
export async function findPaperToSign(
  db: Tx,
  cooperative: number,
  id: string,
  { person, now }: { person: string | null; now: Date },
): Promise<PaperToSign | null> {
  const request = await lockRequest(db, cooperative, id);
  const code = request && person ? await lockCode(db, cooperative, id, person) : null;
  return request && { request, person, code, now };
}

/** The same for a page, which locks nothing. */
export async function readPaperToSign(
  db: Tx,
  cooperative: number,
  request: SignatureRequest,
  { person, now }: { person: string | null; now: Date },
): Promise<PaperToSign> {
  return { request, person, code: person ? await readCode(db, cooperative, request.id, person) : null, now };
}

/** The right person, in their turn, who consents and gave back the code within the quarter of an hour. */
export function whyNotSignPaper(
  { request, person, code, now }: PaperToSign,
  consents: boolean,
): Refusal | null {
  const why = whyNotYours(request, person);
  if (why) return why;
  if (!consents) return refusals.consentMissing({}, "consent");
  const proved = code?.provedAt && now.getTime() - code.provedAt.getTime() <= codeLastsMs;
  return proved ? null : refusals.codeMissing({}, "code");
}

/** Adds a signature, sealed to the one before; the last one closes the evidence. Answers if all signed. */
export async function signPaper(scene: Scene, to: PaperToSign, consent: string): Promise<boolean> {
  const { request, person, code } = to;
  const signer = request.signers.find((one) => one.person === person) as Signer;
  if (!code) throw new Error("a signature without a code");
  const before = await listSignatures(scene.db, scene.cooperative, request.id);
  const content = {
    ...{ request: request.id, place: signer.place, person: signer.person, name: signer.name },
    ...{ email: code.sentTo, consent, codeSentAt: code.sentAt, signedAt: scene.now },
    previousSeal: before.at(-1)?.seal ?? genesisOf(request),
  };
  const signature = { ...content, seal: sealOf(content) };
  await insertSignature(scene, signature);
  const all = [...before, signature];
  if (all.length < request.signers.length) return false;
  const bytes = Buffer.from(evidenceOf(request, all));
  const paper = await keepPaper(scene, { mediaType: "application/json", bytes });
  await insertEvidence(scene, request.id, paper);
  return true;
}
