import type { Example } from "../../fixtures/example.ts";
import { offered } from "./help.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ request: await offered(world), person: world.personId("neighbour") }),
  refused: {
    "help.not-offered": async (world) => ({
      request: await offered(world),
      person: world.personId("accountant"),
    }),
  },
};
