import type { Example } from "../../fixtures/example.ts";
import { cancelEvent } from "./cancel-event.ts";
import { draft, published } from "./events.fixture.ts";
import { trained } from "./sheets.fixture.ts";

export const example: Example = {
  as: "adviser",
  input: async (world) => ({ event: await published(world, { signed: true }) }),
  refused: {
    "events.draft": async (world) => ({ event: await draft(world, { signed: true }) }),
    "events.not-signed": async (world) => ({ event: await published(world) }),
    "events.sheets-there": async (world) => ({ event: (await trained(world)).event }),
    "events.cancelled": async (world) => {
      const event = await published(world, { signed: true });
      await world.done(cancelEvent, { event, why: "Trop peu d’inscrits." }, "adviser");
      return { event };
    },
  },
};
