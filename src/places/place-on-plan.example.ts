import type { Example } from "../../fixtures/example.ts";
import { addSite } from "../network/index.ts";
import { floorOf, roomOf } from "./places.fixture.ts";

const ascain = {
  ...{ name: "Ascain", siret: "91234567500025", street: "Lanazia", postcode: "64310", town: "Ascain" },
};
const corner = { x: 10, y: 10, w: 20, h: 15 };

export const example: Example = {
  as: "community",
  input: async (world) => ({ plan: await floorOf(world), room: await roomOf(world), ...corner }),
  refused: {
    "places.other-site": async (world) => {
      const { id: site } = await world.done(addSite, ascain, "director");
      return { plan: await floorOf(world), room: await roomOf(world, { site }), ...corner };
    },
    "places.beyond-plan": async (world) => ({
      ...{ plan: await floorOf(world), room: await roomOf(world), ...corner, x: 90 },
    }),
  },
};
