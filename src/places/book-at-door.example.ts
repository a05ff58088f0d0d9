import type { Example } from "../../fixtures/example.ts";
import { bookRoom } from "./book-room.ts";
import { doorOf, paidRoom, roomOf, tuesday } from "./places.fixture.ts";

const now = { date: "2026-11-23", from: "13:00", to: "14:00" };

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ key: await doorOf(world, await roomOf(world)), minutes: 30 }),
  refused: {
    "places.sign-in-to-book": async (world) => ({
      key: await doorOf(world, await paidRoom(world)),
      minutes: 30,
    }),
    "places.taken": async (world) => {
      const room = await roomOf(world);
      await world.done(bookRoom, tuesday(room, now), "neighbour");
      return { key: await doorOf(world, room), minutes: 30 };
    },
  },
};
