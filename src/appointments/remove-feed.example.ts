import type { Example } from "../../fixtures/example.ts";
import { drawFeed } from "./feed.sql.ts";
import { makeFeed } from "./make-feed.ts";

export const example: Example = {
  as: "entrepreneur",
  async input(world) {
    await world.done(makeFeed, { hash: drawFeed("la-navette").hash }, "entrepreneur");
    return {};
  },
  refused: { "appointments.no-feed": () => ({}) },
};
