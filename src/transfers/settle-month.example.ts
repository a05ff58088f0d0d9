import type { Example } from "../../fixtures/example.ts";
import { rented } from "./transfers.fixture.ts";

export const example: Example = {
  as: "accountant",
  input: async (world) => {
    await rented(world);
    return { month: "2026-11" };
  },
  refused: { "transfers.month-to-come": () => ({ month: "2026-12" }) },
};
