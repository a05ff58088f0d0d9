import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { friday, lastWeek, published } from "./events.fixture.ts";

const eaten = async (world: World, more: object = {}) => ({
  event: await published(world, { ...friday, meal: "served" }, lastWeek),
  costCents: 18_450,
  paidBy: world.personId("adviser"),
  ...more,
});

export const example: Example = {
  as: "adviser",
  input: (world) => eaten(world),
  refused: {
    "events.no-meal": async (world) => eaten(world, { event: await published(world) }),
    "events.not-begun": async (world) => eaten(world, { event: await published(world, { meal: "served" }) }),
    "events.bad-cost": (world) => eaten(world, { costCents: -1 }),
    "events.strangers": (world) => eaten(world, { paidBy: world.personId("outsider") }),
  },
};
