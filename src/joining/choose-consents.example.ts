import type { Example } from "../../fixtures/example.ts";
import { candidateOf } from "./joining.fixture.ts";

export const example: Example = {
  as: "hr",
  input: async (world) => ({ candidate: await candidateOf(world), keeps: false, recognises: true }),
  refused: {},
};
