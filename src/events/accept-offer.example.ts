import type { Example } from "../../fixtures/example.ts";
import { crowded } from "./events.fixture.ts";
import { leave } from "./leave.ts";
import { offeredTo } from "./offers.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ registration: await offeredTo(world, "entrepreneur") }),
  refused: {
    "events.offer-lapsed": async (world) => ({
      registration: await offeredTo(world, "entrepreneur", "passed"),
    }),
    "events.no-offer": async (world) => ({ registration: (await crowded(world)).first }),
    "events.registration-over": async (world) => {
      const { first } = await crowded(world);
      await world.done(leave, { registration: first }, "entrepreneur");
      return { registration: first };
    },
  },
};
