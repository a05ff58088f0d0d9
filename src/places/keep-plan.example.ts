import type { Example } from "../../fixtures/example.ts";
import { keepPlan } from "./keep-plan.ts";
import { tenHours } from "./places.fixture.ts";

export const example: Example = {
  as: "community",
  input: () => tenHours,
  refused: {
    "places.plan-taken": async (world) => {
      await world.done(keepPlan, tenHours);
      return tenHours;
    },
    "places.not-a-price": () => ({ ...tenHours, monthlyCents: -100 }),
  },
};
