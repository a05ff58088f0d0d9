import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { closeRoom } from "./close-room.ts";
import { leaveRoom } from "./leave-room.ts";
import { setAction } from "./set-action.ts";
import { comes, roomOf } from "./video.fixture.ts";

async function noted(world: World) {
  const room = await roomOf(world);
  const { id: owner, key } = await comes(world, room, "adviser");
  const { id: action } = await world.done(setAction, { key, what: "Relancer la banque", owner }, "adviser");
  return { room, removal: { key, action } };
}

export const example: Example = {
  as: "adviser",
  input: async (world) => (await noted(world)).removal,
  refused: {
    "video.not-within": async (world) => {
      const { removal } = await noted(world);
      await world.done(leaveRoom, { key: removal.key }, "adviser");
      return removal;
    },
    "video.over": async (world) => {
      const { room, removal } = await noted(world);
      await world.done(closeRoom, { room }, "adviser");
      return removal;
    },
  },
};
