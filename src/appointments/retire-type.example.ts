import type { Example } from "../../fixtures/example.ts";
import { offeredOf } from "./appointments.fixture.ts";
import { retireType } from "./retire-type.ts";

export const example: Example = {
  as: "adviser",
  input: async (world) => ({ type: await offeredOf(world) }),
  refused: {
    "appointments.retired": async (world) => {
      const type = await offeredOf(world);
      await world.done(retireType, { type }, "adviser");
      return { type };
    },
  },
};
