import type { Example } from "../../fixtures/example.ts";
import { bookRoom } from "./book-room.ts";
import { doorOf, roomOf, tuesday } from "./places.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => {
    const room = await roomOf(world);
    const now = { date: "2026-11-23", from: "13:00", to: "14:00" };
    await world.done(bookRoom, tuesday(room, now), "entrepreneur");
    return { key: await doorOf(world, room) };
  },
  refused: {
    "places.nothing-now": async (world) => ({ key: await doorOf(world, await roomOf(world)) }),
  },
};
