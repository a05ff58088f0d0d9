import type { Example } from "../../fixtures/example.ts";
import { charged } from "./places.fixture.ts";

export const example: Example = {
  as: "accountant",
  input: async (world) => {
    await charged(world);
    return { month: "2026-10" };
  },
  refused: {
    "places.month-not-over": () => ({ month: "2026-11" }),
  },
};
