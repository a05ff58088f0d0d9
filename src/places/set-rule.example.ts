import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { roomOf, ruleOf } from "./places.fixture.ts";

const rule = async (world: World, more: Record<string, unknown> = {}) => ruleOf(await roomOf(world), more);

export const example: Example = {
  as: "community",
  input: (world) => rule(world, { approval: true }),
  refused: {
    "places.ends-before": (world) => rule(world, { closes: "07:00" }),
    "places.most-below-least": (world) => rule(world, { mostMinutes: 15 }),
  },
};
