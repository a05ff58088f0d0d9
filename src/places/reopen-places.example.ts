import type { Example } from "../../fixtures/example.ts";
import { closePlaces } from "./close-places.ts";
import { closing } from "./places.fixture.ts";
import { reopenPlaces } from "./reopen-places.ts";

export const example: Example = {
  as: "community",
  input: async (world) => ({ closure: (await world.done(closePlaces, closing(world))).id }),
  refused: {
    "places.closure-over": async (world) => {
      const { id: closure } = await world.done(closePlaces, closing(world));
      await world.done(reopenPlaces, { closure });
      return { closure };
    },
  },
};
