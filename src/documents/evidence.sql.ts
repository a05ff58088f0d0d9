import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Signature } from "./evidence.ts";

/** The signatures of a request in the order in which they were given. */
export async function listSignatures(db: Tx, cooperative: number, request: string): Promise<Signature[]> {
  const { rows } = await sql<Signature>`select request, place, person, name, email, consent,
      code_sent_at as "codeSentAt", signed_at as "signedAt", previous_seal as "previousSeal", seal
    from documents.signature where cooperative = ${cooperative} and request = ${request}
    order by place`.execute(db);
  return rows;
}

export async function insertSignature({ db, cooperative }: Scene, s: Signature): Promise<void> {
  await sql`insert into documents.signature (cooperative, request, place, person, name, email, consent,
      code_sent_at, signed_at, previous_seal, seal)
    values (${cooperative}, ${s.request}, ${s.place}, ${s.person}, ${s.name}, ${s.email}, ${s.consent},
      ${s.codeSentAt}, ${s.signedAt}, ${s.previousSeal}, ${s.seal})`.execute(db);
}

export async function insertEvidence(
  { db, cooperative, now }: Scene,
  request: string,
  paper: string,
): Promise<void> {
  await sql`insert into documents.evidence (cooperative, request, paper, sealed_at)
    values (${cooperative}, ${request}, ${paper}, ${now})`.execute(db);
}
