import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { kept, validated } from "./expenses.fixture.ts";
import { submitReport } from "./submit-report.ts";
import { validateReport } from "./validate-report.ts";

const reason = "Ce ticket est celui d’une dépense personnelle.";

async function sentWith(world: World) {
  const expense = await kept(world);
  const { id: report } = await world.done(submitReport, { expenses: [expense] }, "entrepreneur");
  return { report, expense, reason };
}

export const example: Example = {
  as: "accountant",
  input: sentWith,
  refused: {
    "expenses.not-waiting": async (world) => {
      const input = await sentWith(world);
      await world.done(validateReport, { report: input.report }, "accountant");
      return input;
    },
    "expenses.line-not-there": async (world) => {
      await validated(world, {
        grossCents: 1_250,
        vatCents: 0,
        paper: { name: "b.pdf", text: "%PDF-1.7 b" },
      });
      return { ...(await sentWith(world)), expense: await kept(world) };
    },
  },
};
