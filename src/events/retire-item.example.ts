import type { Example } from "../../fixtures/example.ts";
import { withMeal } from "./items.fixture.ts";

export const example: Example = {
  as: "adviser",
  input: async (world) => ({ item: (await withMeal(world)).item }),
  refused: {},
};
