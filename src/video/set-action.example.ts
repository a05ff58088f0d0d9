import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { closeRoom } from "./close-room.ts";
import { leaveRoom } from "./leave-room.ts";
import { setAction } from "./set-action.ts";
import { comes, roomOf } from "./video.fixture.ts";

/** The adviser, within, notes what she will do herself. */
async function noting(world: World, more: Record<string, unknown> = {}) {
  const room = await roomOf(world);
  const { id: owner, key } = await comes(world, room, "adviser");
  return { room, action: { key, what: "Envoyer le modèle de devis", owner, dueOn: "2026-12-04", ...more } };
}

export const example: Example = {
  as: "adviser",
  input: async (world) => (await noting(world)).action,
  refused: {
    "video.not-within": async (world) => {
      const { action } = await noting(world);
      await world.done(leaveRoom, { key: action.key }, "adviser");
      return action;
    },
    "video.over": async (world) => {
      const { room, action } = await noting(world);
      await world.done(closeRoom, { room }, "adviser");
      return action;
    },
    "video.not-present": async (world) => {
      const { room, action } = await noting(world);
      return { ...action, owner: (await comes(world, room, "entrepreneur")).id };
    },
    "video.due-past": async (world) => (await noting(world, { dueOn: "2026-11-22" })).action,
    "video.too-many-actions": async (world) => {
      const { action } = await noting(world);
      for (let n = 0; n < 20; n += 1) await world.done(setAction, action, "adviser");
      return action;
    },
  },
};
