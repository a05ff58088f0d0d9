import type { Example } from "../../fixtures/example.ts";
import { goalSetOf } from "./journeys.fixture.ts";

export const example: Example = {
  as: "adviser",
  input: async (world) => ({ goal: await goalSetOf(world), outcome: "done" }),
  refused: {
    "journeys.same-outcome": async (world) => ({ goal: await goalSetOf(world), outcome: "open" }),
  },
};
