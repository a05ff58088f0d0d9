import type { Example } from "../../fixtures/example.ts";
import { proposed, validated } from "./payroll.fixture.ts";

const reason = "Gardez de quoi payer la TVA de décembre.";

export const example: Example = {
  as: "adviser",
  input: async (world) => ({ proposal: await proposed(world), reason }),
  refused: { "payroll.not-proposed": async (world) => ({ proposal: await validated(world), reason }) },
};
