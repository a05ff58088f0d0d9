import type { Example } from "../../fixtures/example.ts";
import { cancelEvent } from "./cancel-event.ts";
import { draft, friday, lastWeek, published, weekly } from "./events.fixture.ts";

export const example: Example = {
  as: "adviser",
  input: async (world) => ({ event: (await weekly(world))[0], following: true }),
  refused: {
    "events.published-already": async (world) => ({ event: await published(world) }),
    "events.in-past": async (world) => ({ event: await draft(world, friday, lastWeek) }),
    "events.cancelled": async (world) => {
      const event = await draft(world);
      await world.done(cancelEvent, { event, why: "Inutile." }, "adviser");
      return { event };
    },
    "events.host-taken": async (world) => {
      const event = await draft(world);
      await published(world, { title: "Un autre" });
      return { event };
    },
  },
};
