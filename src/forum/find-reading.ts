import type { Scene } from "../foundation/scene.ts";
import { findProposal, seenProposal } from "./find-proposal.ts";
import { listPhases } from "./phase.sql.ts";
import { rightsAt, whyNotRead } from "./phase.ts";
import { isInvited, mayAnswer, type OfEdition } from "./proposal.ts";
import { readReading } from "./review.sql.ts";
import type { OfReading } from "./review.ts";

async function read(scene: Scene, found: OfEdition) {
  const { db, cooperative, now } = scene;
  const phases = await listPhases(db, cooperative, found.edition.id);
  const rights = rightsAt(phases, now, found.edition);
  const reading = { ...(await readReading(scene, found.proposal)), rights };
  return { ...found, reading, closed: rights ? null : whyNotRead(phases, now) };
}

/** A proposal and what whoever acts is to it, held until commit; `closed`: why nobody reads it now. */
export async function findReading(id: string, scene: Scene) {
  const found = await findProposal(id, scene);
  return found && read(scene, found);
}

/** The same to look at: between phases its readers see nothing of it. */
export async function seenReading(id: string, scene: Scene): Promise<OfReading | null> {
  const found = await seenProposal(id, scene);
  const seen = found && (await read(scene, found));
  if (!seen) return null;
  const own = isInvited(scene.actor, seen.proposal) || mayAnswer(scene.actor, seen);
  return own || seen.reading.rights !== null || scene.actor.kind !== "person" ? seen : null;
}
