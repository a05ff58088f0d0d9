import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { bookedOf, planOf } from "./leaving.fixture.ts";

/** She leaves today; her appointment is on Thursday. */
const today = { plan: { lastDay: "2026-11-23" } };
const cancelling = async (world: World) => ({
  plan: await planOf(world, today),
  why: "Fin de l’accompagnement",
});

export const example: Example = {
  as: "hr",
  input: async (world) => {
    await bookedOf(world);
    return cancelling(world);
  },
  refused: {
    "leaving.nothing-booked": cancelling,
  },
};
