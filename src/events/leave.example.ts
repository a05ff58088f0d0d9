import type { Example } from "../../fixtures/example.ts";
import { crowded, published, seated } from "./events.fixture.ts";
import { leave } from "./leave.ts";
import { offeredTo } from "./offers.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ registration: (await crowded(world)).first }),
  refused: {
    "events.registration-over": async (world) => {
      const { first } = await crowded(world);
      await world.done(leave, { registration: first }, "entrepreneur");
      return { registration: first };
    },
    "events.too-late-to-leave": async (world) => ({
      registration: await seated(world, await published(world, { leaveHours: 720 })),
    }),
    "events.offer-lapsed": async (world) => ({
      registration: await offeredTo(world, "entrepreneur", "passed"),
    }),
    "events.why-missing": async (world) => {
      const hosts = [world.personId("entrepreneur")];
      return { registration: await seated(world, await published(world, { hosts }), "neighbour") };
    },
  },
};
