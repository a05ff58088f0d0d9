import { z } from "zod";
import type { Actor } from "../foundation/actor.ts";
import type { Scene } from "../foundation/scene.ts";
import { secret } from "../foundation/secret.ts";
import { lockCandidate } from "./candidate.sql.ts";
import { type Candidate, mayWork } from "./candidate.ts";
import { findByKey } from "./page-key.sql.ts";

/** Whose application is meant: by the key of their own page, or by name when the team acts for them. */
export const addressed = {
  key: secret(z.string().max(100).optional()),
  candidate: z.uuid().optional(),
};
export interface Addressed {
  readonly key?: string | undefined;
  readonly candidate?: string | undefined;
}

/** The candidate meant, held until commit; null where there is none. */
export async function lockAddressed(
  { db, cooperative }: Scene,
  { key, candidate }: Addressed,
): Promise<{ candidate: Candidate; byKey: boolean } | null> {
  const id = key ? await findByKey(db, cooperative, key) : candidate;
  const found = id ? await lockCandidate(db, cooperative, id) : null;
  return found && { candidate: found, byKey: Boolean(key) };
}

/** The key makes a visitor the candidate; by name only whoever works on the application acts. */
export const mayActFor = (
  actor: Actor,
  { candidate, byKey }: { candidate: Candidate; byKey: boolean },
): boolean => (byKey ? actor.kind === "visitor" : mayWork(actor, candidate));
