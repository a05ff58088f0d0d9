import type { Example } from "../../fixtures/example.ts";
import { opened, submitted } from "./forum.fixture.ts";

export const example: Example = {
  as: "adviser",
  input: async (world) => ({
    proposal: await submitted(world, await opened(world)),
    text: "Deux ateliers en un ?",
  }),
  refused: {},
};
