import type { Example } from "../../fixtures/example.ts";
import { soonBegun } from "./events.fixture.sql.ts";
import { giveItemBack } from "./give-item-back.ts";
import { paid } from "./items.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ purchase: (await paid(world)).purchase }),
  refused: {
    "events.refunded-already": async (world) => {
      const { purchase } = await paid(world);
      await world.done(giveItemBack, { purchase }, "entrepreneur");
      return { purchase };
    },
    "events.item-closed": async (world) => {
      const { purchase, event } = await paid(world);
      await soonBegun(world.db, event);
      return { purchase };
    },
  },
};
