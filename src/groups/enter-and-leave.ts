import type { Scene } from "../foundation/scene.ts";
import { inviteToComing, withdrawFromComing } from "./call-together.ts";
import { freeDates } from "./free-dates.ts";
import {
  answerProposals,
  endFacilitation,
  endMembership,
  insertMemberships,
  type Member,
} from "./member.sql.ts";

/**
 * They are of the group from now on, and invited to what is to come; what they were asked, or asked for, is
 * answered by it.
 */
export async function enterGroup(scene: Scene, group: string, people: readonly string[]): Promise<void> {
  await insertMemberships(scene, group, people);
  await answerProposals(scene, { group, people, accepted: true });
  await inviteToComing(scene, group, people);
}

/** Somebody is of the group no more, and expected at nothing of it. */
export async function leave(scene: Scene, group: string, leaving: Member, why: string): Promise<void> {
  await withdrawFromComing(scene, group, leaving);
  await freeDates(scene, group, leaving.person);
  await endFacilitation(scene, group, leaving.person);
  await endMembership(scene, { group, person: leaving.person, why });
}
