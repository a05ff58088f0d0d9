import type { Example } from "../../fixtures/example.ts";
import { endSubscription } from "./end-subscription.ts";
import { subscribed } from "./places.fixture.ts";

export const example: Example = {
  as: "community",
  input: async (world) => ({ subscription: (await subscribed(world)).subscription }),
  refused: {
    "places.plan-ends": async (world) => {
      const { subscription } = await subscribed(world);
      await world.done(endSubscription, { subscription });
      return { subscription };
    },
  },
};
