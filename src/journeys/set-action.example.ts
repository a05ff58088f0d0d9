import type { Example } from "../../fixtures/example.ts";
import { actionOf, sharedOf } from "./journeys.fixture.ts";

export const example: Example = {
  as: "adviser",
  input: async (world) =>
    actionOf(world, { interview: await sharedOf(world), owner: world.personId("adviser") }),
  refused: {
    "journeys.other-interview": async (world) =>
      actionOf(world, { person: world.personId("neighbour"), interview: await sharedOf(world) }),
    "journeys.due-past": (world) => actionOf(world, { dueOn: "2026-11-22" }),
    "journeys.not-of-the-two": (world) => actionOf(world, { owner: world.personId("colleague") }),
  },
};
