import type { Example } from "../../fixtures/example.ts";
import { planOf, saidOf } from "./leaving.fixture.ts";

export const example: Example = {
  as: "hr",
  input: async (world) => {
    const plan = await planOf(world);
    await saidOf(world, plan);
    return { plan, step: "belongings" };
  },
  refused: {
    "leaving.not-said": async (world) => ({ plan: await planOf(world), step: "belongings" }),
  },
};
