import type { Scene } from "../foundation/scene.ts";
import { findProposal, seenProposal } from "./find-proposal.ts";
import type { OfEdition } from "./proposal.ts";
import { readReading } from "./review.sql.ts";
import type { OfReading } from "./review.ts";

const read = async (scene: Scene, found: OfEdition | null): Promise<OfReading | null> =>
  found && { ...found, reading: await readReading(scene, found.proposal) };

/** A proposal and what whoever acts is to it, held until commit. */
export const findReading = async (id: string, scene: Scene): Promise<OfReading | null> =>
  read(scene, await findProposal(id, scene));

export const seenReading = async (id: string, scene: Scene): Promise<OfReading | null> =>
  read(scene, await seenProposal(id, scene));
