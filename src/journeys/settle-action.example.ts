import type { Example } from "../../fixtures/example.ts";
import { actionSetOf } from "./journeys.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ action: await actionSetOf(world), outcome: "done" }),
  refused: {
    "journeys.same-outcome": async (world) => ({ action: await actionSetOf(world), outcome: "open" }),
  },
};
