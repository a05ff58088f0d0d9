import type { Example } from "../../fixtures/example.ts";
import { keptOf } from "./figures.fixture.ts";

export const example: Example = {
  as: "accountant",
  input: async (world) => ({ question: await keptOf(world) }),
  refused: {},
};
