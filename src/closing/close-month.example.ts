import type { Example } from "../../fixtures/example.ts";
import { closePeriod, postEntry } from "../ledger/index.ts";
import { closeMonth } from "./close-month.ts";
import { expenseNoted, tillSpent } from "./closing.fixture.ts";

const january = { month: "2026-01" };

export const example: Example = {
  as: "accountant",
  input: () => january,
  refused: {
    "closing.running": async (world) => {
      await world.done(closeMonth, january);
      return january;
    },
    "closing.till-negative": async (world) => {
      await world.done(postEntry, tillSpent("2026-01-12"), "accountant");
      return january;
    },
    "closing.words-wanted": async (world) => {
      await expenseNoted(world, "2026-01-20");
      return january;
    },
    "ledger.month-already-closed": async (world) => {
      await world.done(closePeriod, january);
      return january;
    },
    "ledger.earlier-month-open": () => ({ month: "2026-03" }),
    "ledger.month-not-over": () => ({ month: "2026-11" }),
  },
};
