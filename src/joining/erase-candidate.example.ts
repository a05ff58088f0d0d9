import type { Example } from "../../fixtures/example.ts";
import { welcome } from "./admit-candidate.example.ts";
import { admitCandidate } from "./admit-candidate.ts";
import { candidateOf, decidedOf } from "./joining.fixture.ts";

export const example: Example = {
  as: "hr",
  input: async (world) => ({ candidate: await decidedOf(world, "refused") }),
  refused: {
    "joining.still-open": async (world) => ({ candidate: await candidateOf(world) }),
    "joining.kept-with-person": async (world) => {
      const candidate = await decidedOf(world, "accepted");
      await world.done(admitCandidate, { ...welcome, candidate }, "hr");
      return { candidate };
    },
  },
};
