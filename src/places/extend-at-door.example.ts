import type { Example } from "../../fixtures/example.ts";
import { bookAtDoor } from "./book-at-door.ts";
import { doorOf, roomOf } from "./places.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => {
    const key = await doorOf(world, await roomOf(world));
    await world.done(bookAtDoor, { key, minutes: 15 }, "entrepreneur");
    return { key, minutes: 15 };
  },
  refused: {
    "places.nothing-now": async (world) => ({ key: await doorOf(world, await roomOf(world)), minutes: 15 }),
  },
};
