import type { Example } from "../../fixtures/example.ts";
import { hallOf, roomOf, sardines } from "./places.fixture.ts";

export const example: Example = {
  as: "community",
  input: (world) => sardines(world),
  refused: {
    "places.unknown-site": (world) => sardines(world, { site: world.activity }),
    "places.name-taken": async (world) => {
      await roomOf(world);
      return sardines(world);
    },
    "places.not-parts": async (world) => {
      const { a, hall } = await hallOf(world);
      return sardines(world, { parts: [a, hall] });
    },
  },
};
