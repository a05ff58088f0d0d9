import type { Example } from "../../fixtures/example.ts";
import { expenseNoted } from "./closing.fixture.ts";
import { remind } from "./remind.ts";

const asked = { month: "2026-01", check: "expenses-unsent" };

export const example: Example = {
  as: "accountant",
  input: async (world) => {
    await expenseNoted(world, "2026-01-20");
    return asked;
  },
  refused: {
    "closing.nobody-missing": () => asked,
    "closing.reminded-today": async (world) => {
      await expenseNoted(world, "2026-01-20");
      await world.done(remind, asked, "accountant");
      return asked;
    },
  },
};
