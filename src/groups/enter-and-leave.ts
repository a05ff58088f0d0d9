import type { Scene } from "../foundation/scene.ts";
import { answerProposals, endFacilitation, endMembership, insertMemberships } from "./member.sql.ts";

/** They are of the group from now on; what they were asked, or asked for, is answered by it. */
export async function enterGroup(scene: Scene, group: string, people: readonly string[]): Promise<void> {
  await insertMemberships(scene, group, people);
  await answerProposals(scene, { group, people, accepted: true });
}

/** Somebody is of the group no more. */
export async function leave(
  scene: Scene,
  left: { group: string; person: string; why: string },
): Promise<void> {
  await endFacilitation(scene, left.group, left.person);
  await endMembership(scene, left);
}
