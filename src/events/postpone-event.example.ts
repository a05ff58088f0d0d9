import type { Example } from "../../fixtures/example.ts";
import { cancelEvent } from "./cancel-event.ts";
import { draft, friday, lastWeek, published } from "./events.fixture.ts";
import { postponeEvent } from "./postpone-event.ts";

const why = "L’intervenante est malade.";

export const example: Example = {
  as: "community",
  input: async (world) => ({ event: await published(world), why }),
  refused: {
    "events.draft": async (world) => ({ event: await draft(world), why }),
    "events.begun": async (world) => ({ event: await published(world, friday, lastWeek), why }),
    "events.cancelled": async (world) => {
      const event = await published(world);
      await world.done(cancelEvent, { event, why }, "adviser");
      return { event, why };
    },
    "events.postponed": async (world) => {
      const event = await published(world);
      await world.done(postponeEvent, { event, why }, "adviser");
      return { event, why };
    },
  },
};
