import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { paid, withMeal } from "./items.fixture.ts";
import { leave } from "./leave.ts";
import { retireItem } from "./retire-item.ts";

const asked = async (world: World, more: object = {}) => {
  const { item, registration } = await withMeal(world);
  return { item, registration, quantity: 1, activity: world.activity, ...more };
};

export const example: Example = {
  as: "entrepreneur",
  input: (world) => asked(world),
  refused: {
    "events.registration-over": async (world) => {
      const input = await asked(world);
      await world.done(leave, { registration: input.registration }, "entrepreneur");
      return input;
    },
    "events.item-closed": async (world) => {
      const input = await asked(world);
      await world.done(retireItem, { item: input.item }, "adviser");
      return input;
    },
    "events.bought-already": async (world) => {
      const { item, registration } = await paid(world);
      return { item, registration, quantity: 1, activity: world.activity };
    },
    "events.not-your-activity": (world) => asked(world, { activity: world.otherActivity }),
  },
};
