import type { Example } from "../../fixtures/example.ts";
import { offeredOf, point } from "./appointments.fixture.ts";
import { retireType } from "./retire-type.ts";

export const example: Example = {
  as: "adviser",
  input: async (world) => ({ ...point, type: await offeredOf(world), minutes: 45, perDay: 4 }),
  refused: {
    "appointments.no-mode": async (world) => ({ ...point, type: await offeredOf(world), modes: [] }),
    "appointments.retired": async (world) => {
      const type = await offeredOf(world);
      await world.done(retireType, { type }, "adviser");
      return { ...point, type };
    },
  },
};
