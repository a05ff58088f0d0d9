import type { Example } from "../../fixtures/example.ts";
import { closedOf, recordedOf, sheetOf } from "./funding.fixture.ts";
import { withdrawHours } from "./withdraw-hours.ts";

const reason = "Rendez-vous noté deux fois";

export const example: Example = {
  as: "adviser",
  input: async (world) => ({ hours: (await recordedOf(world)).hours, reason }),
  refused: {
    "funding.already-withdrawn": async (world) => {
      const input = { hours: (await recordedOf(world)).hours, reason };
      await world.done(withdrawHours, input, "adviser");
      return input;
    },
    "funding.month-at-signature": async (world) => ({ hours: (await sheetOf(world)).hours, reason }),
    "funding.month-closed": async (world) => ({ hours: (await closedOf(world)).hours, reason }),
  },
};
