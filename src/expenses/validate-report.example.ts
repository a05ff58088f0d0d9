import type { Example } from "../../fixtures/example.ts";
import { sent, validated } from "./expenses.fixture.ts";

export const example: Example = {
  as: "accountant",
  input: async (world) => ({ report: await sent(world) }),
  refused: {
    "expenses.not-waiting": async (world) => ({ report: await validated(world) }),
    "expenses.own-report": async (world) => ({ report: await sent(world, { activity: null }, "accountant") }),
  },
};
