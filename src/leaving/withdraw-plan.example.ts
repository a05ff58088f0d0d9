import type { Example } from "../../fixtures/example.ts";
import { planOf } from "./leaving.fixture.ts";

export const example: Example = {
  as: "hr",
  input: async (world) => ({ plan: await planOf(world), why: "Elle reste avec nous" }),
  refused: {},
};
