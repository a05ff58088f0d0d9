import type { Example } from "../../fixtures/example.ts";
import { closePeriod } from "./close-period.ts";

export const example: Example = {
  as: "accountant",
  input: () => ({ month: "2026-01" }),
  refused: {
    "ledger.month-already-closed": async (world) => {
      await world.done(closePeriod, { month: "2026-01" });
      return { month: "2026-01" };
    },
    "ledger.month-not-over": () => ({ month: "2026-11" }),
    "ledger.earlier-month-open": () => ({ month: "2026-03" }),
  },
};
