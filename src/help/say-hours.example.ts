import type { Example } from "../../fixtures/example.ts";
import { matched, opened } from "./help.fixture.ts";
import { sayHours } from "./say-hours.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ request: await matched(world), minutes: 45 }),
  refused: {
    "help.nobody-chosen": async (world) => ({ request: await opened(world), minutes: 45 }),
    "help.agreed-already": async (world) => {
      const request = await matched(world);
      await world.done(sayHours, { request, minutes: 45 }, "entrepreneur");
      await world.done(sayHours, { request, minutes: 45 }, "neighbour");
      return { request, minutes: 60 };
    },
  },
};
