import type { Example } from "../../fixtures/example.ts";
import { crowded } from "./events.fixture.ts";

export const example: Example = {
  as: "adviser",
  input: async (world) => ({ registration: (await crowded(world)).second, first: true }),
  refused: {
    "events.not-waiting": async (world) => ({ registration: (await crowded(world)).first, first: true }),
  },
};
