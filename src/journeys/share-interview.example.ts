import type { Example } from "../../fixtures/example.ts";
import { sharedOf, writtenOf } from "./journeys.fixture.ts";

export const example: Example = {
  as: "adviser",
  input: async (world) => ({ interview: await writtenOf(world) }),
  refused: {
    "journeys.already-shared": async (world) => ({ interview: await sharedOf(world) }),
    "journeys.nothing-to-share": async (world) => ({ interview: await writtenOf(world, { summary: "" }) }),
  },
};
