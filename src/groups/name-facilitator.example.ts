import type { Example } from "../../fixtures/example.ts";
import { joined } from "./groups.fixture.ts";

export const example: Example = {
  as: "adviser",
  input: async (world) => ({ group: await joined(world), person: world.personId("entrepreneur") }),
  refused: {
    "groups.not-member": async (world) => ({
      group: await joined(world),
      person: world.personId("neighbour"),
    }),
    "groups.facilitates-already": async (world) => ({
      group: await joined(world),
      person: world.personId("adviser"),
    }),
  },
};
