import type { Example } from "../../fixtures/example.ts";
import { candidateOf, decidedOf } from "./joining.fixture.ts";

export const example: Example = {
  as: "adviser",
  input: async (world) => ({ candidate: await candidateOf(world), adviser: world.personId("adviser") }),
  refused: {
    "joining.over": async (world) => ({ candidate: await decidedOf(world, "refused"), adviser: null }),
    "joining.not-of-team": async (world) => ({
      candidate: await candidateOf(world),
      adviser: world.personId("community"),
    }),
    "joining.not-for-you": async (world) => ({
      candidate: await candidateOf(world),
      adviser: world.personId("colleague"),
    }),
  },
};
