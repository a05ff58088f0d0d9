import type { Example } from "../../fixtures/example.ts";
import { drawHouseKey } from "../foundation/house-key.ts";
import { closeRoom } from "./close-room.ts";
import { makeGuestLink } from "./make-guest-link.ts";
import { roomOf, someHash } from "./video.fixture.ts";

export const example: Example = {
  as: "neighbour",
  async input(world) {
    const { secret, hash } = drawHouseKey("la-navette");
    await world.done(makeGuestLink, { room: await roomOf(world), hash }, "adviser");
    return { link: secret, name: "Claire Duhalde", hash: someHash() };
  },
  refused: {
    "video.over": async (world) => {
      const room = await roomOf(world);
      const { secret, hash } = drawHouseKey("la-navette");
      await world.done(makeGuestLink, { room, hash }, "adviser");
      await world.done(closeRoom, { room }, "adviser");
      return { link: secret, name: "Claire Duhalde", hash: someHash() };
    },
  },
};
