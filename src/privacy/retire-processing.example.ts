import type { Example } from "../../fixtures/example.ts";
import { keepProcessing } from "./keep-processing.ts";
import { training } from "./privacy.fixture.ts";
import { retireProcessing } from "./retire-processing.ts";

export const example: Example = {
  as: "hr",
  input: async (world) => ({ processing: (await world.done(keepProcessing, training, "hr")).id }),
  refused: {
    "privacy.processing-retired": async (world) => {
      const { id: processing } = await world.done(keepProcessing, training, "hr");
      await world.done(retireProcessing, { processing }, "hr");
      return { processing };
    },
  },
};
