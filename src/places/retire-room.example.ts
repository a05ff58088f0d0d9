import type { Example } from "../../fixtures/example.ts";
import { bookRoom } from "./book-room.ts";
import { roomOf, tuesday } from "./places.fixture.ts";
import { retireRoom } from "./retire-room.ts";

export const example: Example = {
  as: "community",
  input: async (world) => ({ room: await roomOf(world) }),
  refused: {
    "places.retired": async (world) => {
      const room = await roomOf(world);
      await world.done(retireRoom, { room });
      return { room };
    },
    "places.still-taken": async (world) => {
      const room = await roomOf(world);
      await world.done(bookRoom, tuesday(room), "entrepreneur");
      return { room };
    },
  },
};
