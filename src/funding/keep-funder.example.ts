import type { Example } from "../../fixtures/example.ts";
import { funderOf } from "./funding.fixture.ts";

export const example: Example = {
  as: "director",
  input: () => ({ name: "Département des Landes", contact: "Service insertion" }),
  refused: {
    "funding.funder-known": async (world) => {
      await funderOf(world);
      return { name: "région NOUVELLE-AQUITAINE" };
    },
  },
};
