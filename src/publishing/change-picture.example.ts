import type { Example } from "../../fixtures/example.ts";
import { pictured } from "./publishing.fixture.ts";

export const example: Example = {
  as: "community",
  input: async (world) => ({ picture: await pictured(world), alt: "Un établi", focusX: 20, focusY: 80 }),
  refused: {},
};
