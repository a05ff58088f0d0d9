import type { Example } from "../../fixtures/example.ts";
import { admit } from "./admit.ts";
import { closeRoom } from "./close-room.ts";
import { comes, guestComes, roomOf } from "./video.fixture.ts";

export const example: Example = {
  as: "adviser",
  input: async (world) => ({ arrival: (await comes(world, await roomOf(world), "entrepreneur")).id }),
  refused: {
    "video.not-waiting": async (world) => {
      const { id: arrival } = await comes(world, await roomOf(world), "entrepreneur");
      await world.done(admit, { arrival }, "adviser");
      return { arrival };
    },
    "video.over": async (world) => {
      const room = await roomOf(world);
      const { id: arrival } = await comes(world, room, "entrepreneur");
      await world.done(closeRoom, { room }, "adviser");
      return { arrival };
    },
    "video.full": async (world) => {
      const room = await roomOf(world, ["entrepreneur", "neighbour", "colleague"]);
      await comes(world, room, "adviser");
      for (const who of ["entrepreneur", "neighbour", "colleague"] as const)
        await world.done(admit, { arrival: (await comes(world, room, who)).id }, "adviser");
      return { arrival: (await guestComes(world, room)).id };
    },
  },
};
