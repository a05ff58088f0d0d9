import type { Example } from "../../fixtures/example.ts";
import { closeRoom } from "./close-room.ts";
import { roomOf } from "./video.fixture.ts";

export const example: Example = {
  as: "adviser",
  input: async (world) => ({ room: await roomOf(world) }),
  refused: {
    "video.over": async (world) => {
      const room = await roomOf(world);
      await world.done(closeRoom, { room }, "adviser");
      return { room };
    },
  },
};
