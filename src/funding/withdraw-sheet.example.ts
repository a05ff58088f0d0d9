import type { Example } from "../../fixtures/example.ts";
import { closedOf, sheetOf } from "./funding.fixture.ts";
import { withdrawSheet } from "./withdraw-sheet.ts";

const reason = "Un rendez-vous oublié";

export const example: Example = {
  as: "adviser",
  input: async (world) => ({ sheet: (await sheetOf(world)).sheet, reason }),
  refused: {
    "funding.month-closed": async (world) => ({ sheet: (await closedOf(world)).sheet, reason }),
    "funding.already-withdrawn": async (world) => {
      const input = { sheet: (await sheetOf(world)).sheet, reason };
      await world.done(withdrawSheet, input, "adviser");
      return input;
    },
  },
};
