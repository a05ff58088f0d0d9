import type { Refusal } from "../foundation/refusal.ts";
import { refusals } from "./refusals.ts";
import type { SignatureRequest } from "./signature.sql.ts";

/** Whether this paper waits for that person's signature now; the link of somebody else opens nothing. */
export function whyNotYours(request: SignatureRequest, person: string | null): Refusal | null {
  const { signers, withdrawnAt } = request;
  const signer = signers.find((one) => one.person === person);
  if (!signer) return refusals.notYourSignature();
  if (withdrawnAt) return refusals.requestWithdrawn();
  if (signer.signedAt) return refusals.alreadySigned();
  const before = signers.find(({ place, signedAt }) => place < signer.place && !signedAt);
  return before ? refusals.notYourTurn({ name: before.name }) : null;
}
