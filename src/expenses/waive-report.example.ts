import type { Example } from "../../fixtures/example.ts";
import { sent, validated } from "./expenses.fixture.ts";
import { waiveReport } from "./waive-report.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ report: await validated(world) }),
  refused: {
    "expenses.not-validated": async (world) => ({ report: await sent(world) }),
    "expenses.nothing-left": async (world) => {
      const report = await validated(world);
      await world.done(waiveReport, { report }, "entrepreneur");
      return { report };
    },
  },
};
