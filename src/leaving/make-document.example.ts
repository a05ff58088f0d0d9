import type { Example } from "../../fixtures/example.ts";
import { planOf, settlement } from "./leaving.fixture.ts";

export const example: Example = {
  as: "hr",
  input: async (world) => ({ plan: await planOf(world), kind: "final-settlement", lines: settlement }),
  refused: {
    "leaving.document-not-for": async (world) => ({ plan: await planOf(world), kind: "cape-certificate" }),
    "leaving.lines-missing": async (world) => ({ plan: await planOf(world), kind: "final-settlement" }),
  },
};
