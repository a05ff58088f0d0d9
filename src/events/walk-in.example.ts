import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { crowded, friday, lastWeek, published, seated } from "./events.fixture.ts";

const person = (world: World) => world.personId("neighbour");

export const example: Example = {
  as: "adviser",
  input: async (world) => ({ event: await published(world), person: person(world) }),
  refused: {
    "events.over": async (world) => ({
      event: await published(world, friday, lastWeek),
      person: person(world),
    }),
    "events.no-such-mode": async (world) => ({
      event: await published(world, { siteSeats: null, onlineSeats: 5 }),
      person: person(world),
    }),
    "events.strangers": async (world) => ({ event: await published(world) }),
    "events.registered-already": async (world) => {
      const event = await published(world);
      await seated(world, event, "neighbour");
      return { event, person: person(world) };
    },
    "events.door-full": async (world) => {
      const { event } = await crowded(world);
      return { event, person: world.personId("hr") };
    },
  },
};
