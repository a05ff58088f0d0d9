import type { Example } from "../../fixtures/example.ts";
import { sent, validated } from "./expenses.fixture.ts";

const question = "Combien de personnes à table ?";

export const example: Example = {
  as: "accountant",
  input: async (world) => ({ report: await sent(world), question }),
  refused: { "expenses.not-waiting": async (world) => ({ report: await validated(world), question }) },
};
