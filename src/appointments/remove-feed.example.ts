import type { Example } from "../../fixtures/example.ts";
import { drawHouseKey } from "../foundation/house-key.ts";
import { makeFeed } from "./make-feed.ts";

export const example: Example = {
  as: "entrepreneur",
  async input(world) {
    await world.done(makeFeed, { hash: drawHouseKey("la-navette").hash }, "entrepreneur");
    return {};
  },
  refused: { "appointments.no-feed": () => ({}) },
};
