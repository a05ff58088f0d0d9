import type { Example } from "../../fixtures/example.ts";
import { proposed, validated } from "./payroll.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ proposal: await proposed(world) }),
  refused: { "payroll.not-proposed": async (world) => ({ proposal: await validated(world) }) },
};
