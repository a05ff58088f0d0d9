import type { Example } from "../../fixtures/example.ts";
import { endAccess } from "./end-access.ts";
import { leavingOf, planOf } from "./leaving.fixture.ts";
import { openPlan } from "./open-plan.ts";

export const example: Example = {
  as: "hr",
  input: async (world) => ({ plan: await planOf(world) }),
  refused: {
    "leaving.access-ended": async (world) => {
      const plan = await planOf(world);
      await world.done(endAccess, { plan }, "hr");
      return { plan };
    },
    "leaving.last-director": async (world) => {
      const person = world.personId("director");
      return { plan: (await world.done(openPlan, leavingOf(world, { person, reason: "other" }), "hr")).id };
    },
  },
};
