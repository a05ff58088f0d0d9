import type { Example } from "../../fixtures/example.ts";
import { closeFiscalYear } from "../ledger/index.ts";
import { keepBudget } from "./keep-budget.ts";
import { budgetOf, openLastYear } from "./statements.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: budgetOf,
  refused: {
    "statements.year-over": async (world) => {
      await openLastYear(world);
      await world.done(closeFiscalYear, { fiscalYear: "2025-12-31" });
      return budgetOf(world, { year: 2025, amounts: [] });
    },
    "statements.budget-changed": async (world) => {
      await world.done(keepBudget, budgetOf(world), "entrepreneur");
      return budgetOf(world);
    },
    "statements.other-year": (world) =>
      budgetOf(world, { amounts: [{ line: "sales", month: "2027-01", cents: 100 }] }),
    "statements.nothing-planned": (world) => budgetOf(world, { amounts: [] }),
  },
};
