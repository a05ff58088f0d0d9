import type { Example } from "../../fixtures/example.ts";
import { candidateOf, decidedOf } from "./joining.fixture.ts";
import { contactOf } from "./plan-interview.example.ts";
import { withdraw } from "./withdraw.ts";

const answer = { outcome: "accepted", motive: "Un projet mûr, un premier client." };

export const example: Example = {
  as: "hr",
  input: async (world) => ({ ...answer, candidate: await decidedOf(world, "adjourned") }),
  refused: {
    "joining.over": async (world) => {
      const candidate = await candidateOf(world);
      await world.done(withdraw, { candidate }, "hr");
      return { ...answer, candidate };
    },
    "joining.decided": async (world) => ({ ...answer, candidate: await decidedOf(world, "accepted") }),
    "joining.not-applied-yet": async (world) => ({ ...answer, candidate: await contactOf(world) }),
    "joining.where-to": async (world) => ({
      ...{ ...answer, outcome: "oriented" },
      candidate: await candidateOf(world),
    }),
    "joining.again-missing": async (world) => ({
      ...{ ...answer, outcome: "adjourned", againOn: "2026-11-20" },
      candidate: await candidateOf(world),
    }),
  },
};
