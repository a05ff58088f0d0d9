import type { Scene } from "../foundation/scene.ts";
import { lockEdition, readEdition } from "./edition.sql.ts";
import { keepsForum } from "./edition.ts";
import { lockProposal, readProposal } from "./proposal.sql.ts";
import { isInvited, type OfEdition, type Proposal } from "./proposal.ts";
import { isReaderOf } from "./review.sql.ts";

/**
 * A proposal and its edition; null for whoever may not see it: a draft is known to those who run it alone,
 * what was submitted to the team and its readers as well.
 */
async function shown(scene: Scene, proposal: Proposal | null): Promise<OfEdition | null> {
  const { db, cooperative, actor } = scene;
  const edition = proposal && (await readEdition(db, cooperative, proposal.edition));
  if (!proposal || !edition) return null;
  if (actor.kind !== "person" || isInvited(actor, proposal)) return { proposal, edition };
  if (proposal.state === "draft") return null;
  const reads = keepsForum(actor) || (await isReaderOf(scene, proposal.edition));
  return reads ? { proposal, edition } : null;
}

/** Held until commit. */
export async function findProposal(id: string, scene: Scene): Promise<OfEdition | null> {
  return shown(scene, await lockProposal(scene.db, scene.cooperative, id));
}

export async function seenProposal(id: string, scene: Scene): Promise<OfEdition | null> {
  return shown(scene, await readProposal(scene.db, scene.cooperative, id));
}

/** Held with its edition, the edition first, as whatever touches many proposals does. */
export async function findWithEdition(id: string, scene: Scene): Promise<OfEdition | null> {
  const seen = await readProposal(scene.db, scene.cooperative, id);
  if (seen) await lockEdition(scene.db, scene.cooperative, seen.edition);
  return findProposal(id, scene);
}
