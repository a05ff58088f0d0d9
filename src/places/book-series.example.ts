import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { bookRoom } from "./book-room.ts";
import { roomOf, ruled, tuesday, weekly } from "./places.fixture.ts";

const wanted = async (world: World, more: Record<string, unknown> = {}) => weekly(await roomOf(world), more);

export const example: Example = {
  as: "entrepreneur",
  input: (world) => wanted(world),
  refused: {
    "places.not-your-activity": (world) => wanted(world, { activity: world.otherActivity }),
    "places.until-before": (world) => wanted(world, { until: "2026-11-24" }),
    "places.series-conflicts": async (world) => {
      const room = await roomOf(world);
      await world.done(bookRoom, tuesday(room, { date: "2026-12-01" }), "neighbour");
      return weekly(room, { conflict: "stop" });
    },
    "places.nothing-to-book": async (world) => weekly(await ruled(world, { may: false })),
  },
};
