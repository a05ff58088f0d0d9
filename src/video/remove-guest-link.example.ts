import type { Example } from "../../fixtures/example.ts";
import { makeGuestLink } from "./make-guest-link.ts";
import { roomOf, someHash } from "./video.fixture.ts";

export const example: Example = {
  as: "adviser",
  async input(world) {
    const room = await roomOf(world);
    await world.done(makeGuestLink, { room, hash: someHash() }, "adviser");
    return { room };
  },
  refused: {},
};
