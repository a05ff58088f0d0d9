import type { Example } from "../../fixtures/example.ts";
import { keepProcessing } from "./keep-processing.ts";
import { training } from "./privacy.fixture.ts";

export const example: Example = {
  as: "hr",
  input: () => training,
  refused: {
    "privacy.processing-known": async (world) => {
      await world.done(keepProcessing, training, "director");
      return { ...training, name: "FORMATIONS " };
    },
  },
};
