import type { Example } from "../../fixtures/example.ts";
import { closePeriod, postEntry } from "../ledger/index.ts";
import { saleByHand, takenFrom } from "./contribution.fixture.ts";

export const example: Example = {
  as: "accountant",
  input: async (world) => {
    await takenFrom(world);
    await world.done(postEntry, saleByHand(world, "2026-11-10"), "accountant");
    return { month: "2026-11" };
  },
  refused: {
    "contribution.month-to-come": () => ({ month: "2026-12" }),
    "ledger.period-closed": async (world) => {
      await takenFrom(world);
      await world.done(postEntry, saleByHand(world, "2026-01-10"), "accountant");
      await world.done(closePeriod, { month: "2026-01" });
      return { month: "2026-01" };
    },
  },
};
