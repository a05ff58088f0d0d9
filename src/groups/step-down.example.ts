import type { Example } from "../../fixtures/example.ts";
import { joined, opened } from "./groups.fixture.ts";

export const example: Example = {
  as: "adviser",
  input: async (world) => ({
    group: await opened(world, { facilitators: [world.personId("adviser"), world.personId("hr")] }),
    person: world.personId("adviser"),
  }),
  refused: {
    "groups.not-member": async (world) => ({
      group: await joined(world),
      person: world.personId("entrepreneur"),
    }),
    "groups.last-facilitator": async (world) => ({
      group: await joined(world),
      person: world.personId("adviser"),
    }),
  },
};
