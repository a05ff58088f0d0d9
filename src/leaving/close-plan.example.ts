import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { endAccess } from "./end-access.ts";
import { bareOf, planOf, saidOf } from "./leaving.fixture.ts";

const closing = (plan: string) => ({ plan, outcome: "salaried", note: "Une menuiserie de Dax" });

/** Whoever has no contract and no activity gives back the keys, and loses the role. */
async function doneOf(world: World): Promise<string> {
  const plan = await bareOf(world);
  await saidOf(world, plan);
  await world.done(endAccess, { plan }, "hr");
  return plan;
}

export const example: Example = {
  as: "hr",
  input: async (world) => closing(await doneOf(world)),
  refused: {
    "leaving.steps-open": async (world) => closing(await planOf(world)),
  },
};
