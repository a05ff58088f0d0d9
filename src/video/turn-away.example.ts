import type { Example } from "../../fixtures/example.ts";
import { admit } from "./admit.ts";
import { comes, guestComes, roomOf } from "./video.fixture.ts";

export const example: Example = {
  as: "adviser",
  input: async (world) => ({ arrival: (await guestComes(world, await roomOf(world))).id }),
  refused: {
    "video.not-waiting": async (world) => {
      const { id: arrival } = await comes(world, await roomOf(world), "entrepreneur");
      await world.done(admit, { arrival }, "adviser");
      return { arrival };
    },
  },
};
