import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { cancelEvent } from "./cancel-event.ts";
import { published } from "./events.fixture.ts";

const meal = async (world: World, more: object = {}) => ({
  ...{ event: await published(world), name: "Repas", priceCents: "1200", untilHours: 48, ...more },
});

export const example: Example = {
  as: "adviser",
  input: (world) => meal(world),
  refused: {
    "events.bad-price": (world) => meal(world, { priceCents: "0" }),
    "events.cancelled": async (world) => {
      const input = await meal(world);
      await world.done(cancelEvent, { event: input.event, why: "Neige" }, "adviser");
      return input;
    },
  },
};
