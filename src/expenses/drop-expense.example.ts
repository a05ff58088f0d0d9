import type { Example } from "../../fixtures/example.ts";
import { kept } from "./expenses.fixture.ts";
import { submitReport } from "./submit-report.ts";
import { withdrawReport } from "./withdraw-report.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ expense: await kept(world) }),
  refused: {
    "expenses.held": async (world) => {
      const expense = await kept(world);
      await world.done(submitReport, { expenses: [expense] }, "entrepreneur");
      return { expense };
    },
    "expenses.once-sent": async (world) => {
      const expense = await kept(world);
      const { id } = await world.done(submitReport, { expenses: [expense] }, "entrepreneur");
      await world.done(withdrawReport, { report: id }, "entrepreneur");
      return { expense };
    },
  },
};
