import type { Example } from "../../fixtures/example.ts";
import { opened } from "./payrun.fixture.ts";

export const example: Example = {
  as: "accountant",
  input: () => ({ month: "2026-11" }),
  refused: {
    "payrun.already-open": async (world) => {
      await opened(world);
      return { month: "2026-11" };
    },
    "payrun.month-out": () => ({ month: "2027-02" }),
  },
};
