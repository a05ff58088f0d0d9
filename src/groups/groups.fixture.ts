import type { World } from "../../fixtures/world.ts";
import { joinGroup } from "./join-group.ts";
import { openGroup } from "./open-group.ts";

/** What is told of a group that the adviser facilitates, open to every member. */
export const groupOf = (world: World, more: object = {}) => ({
  name: "Salon des métiers",
  asked: "Dire s’il faut un stand commun au salon de mars, et lequel.",
  giver: "board",
  givenOn: "2026-11-10",
  deliverable: "Une proposition chiffrée pour le conseil de février.",
  startsOn: "2026-11-15",
  endsOn: "2027-02-28",
  entry: "open",
  facilitators: [world.personId("adviser")],
  ...more,
});

/** A group opened a week ago, which Nadia joined. */
export async function opened(world: World, more: object = {}, at?: Date): Promise<string> {
  const { id } = await world.done(openGroup, groupOf(world, more), "director", at);
  return id;
}

export async function joined(world: World, more: object = {}): Promise<string> {
  const group = await opened(world, more);
  await world.done(joinGroup, { group }, "entrepreneur");
  return group;
}

/** Ended yesterday, on the day of the tests. */
export const endedAlready = { givenOn: "2026-01-10", startsOn: "2026-01-15", endsOn: "2026-11-22" };
export const beforeEnd = new Date("2026-11-20T12:00:00Z");
