import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { assignedOf, outcome } from "./funding.fixture.ts";
import { recordOutcome } from "./record-outcome.ts";
import { withdrawOutcome } from "./withdraw-outcome.ts";

const reason = "Saisi deux fois";

const reachedOf = async (world: World): Promise<string> => {
  const { convention } = await assignedOf(world);
  return (await world.done(recordOutcome, outcome(world, convention), "hr")).id;
};

export const example: Example = {
  as: "hr",
  input: async (world) => ({ outcome: await reachedOf(world), reason }),
  refused: {
    "funding.already-withdrawn": async (world) => {
      const input = { outcome: await reachedOf(world), reason };
      await world.done(withdrawOutcome, input, "hr");
      return input;
    },
  },
};
