import type { Example } from "../../fixtures/example.ts";
import { cancelEvent } from "./cancel-event.ts";
import { friday, lastWeek, published } from "./events.fixture.ts";

const why = "Trop peu d’inscrits.";

export const example: Example = {
  as: "director",
  input: async (world) => ({ event: await published(world), why }),
  refused: {
    "events.cancelled": async (world) => {
      const event = await published(world);
      await world.done(cancelEvent, { event, why }, "adviser");
      return { event, why };
    },
    "events.begun": async (world) => ({ event: await published(world, friday, lastWeek), why }),
  },
};
