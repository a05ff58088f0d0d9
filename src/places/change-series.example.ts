import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { booked, roomOf, ruleOf, serial } from "./places.fixture.ts";
import { setRule } from "./set-rule.ts";

const later = { scope: "following", from: "14:00", to: "16:00", title: "Permanence" };

async function changed(world: World, more: Record<string, unknown> = {}) {
  const { room, booking } = await serial(world);
  return { ...later, room, booking, ...more };
}

export const example: Example = {
  as: "entrepreneur",
  input: (world) => changed(world),
  refused: {
    "places.ends-before": (world) => changed(world, { to: "13:00" }),
    "places.not-series": async (world) => ({
      ...{ ...later, booking: await booked(world), room: await roomOf(world, { name: "Adour" }) },
    }),
    "places.ask-anew": async (world) => {
      const told = await changed(world);
      await world.done(setRule, ruleOf(told.room, { approval: true }));
      return told;
    },
  },
};
