import type { Example } from "../../fixtures/example.ts";
import { drawHouseKey } from "../foundation/house-key.ts";
import { roomOf } from "./places.fixture.ts";

export const example: Example = {
  as: "community",
  input: async (world) => ({
    ...{ subject: await roomOf(world), purpose: "door", hash: drawHouseKey("la-navette").hash },
  }),
  refused: {},
};
