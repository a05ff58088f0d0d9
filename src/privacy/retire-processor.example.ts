import type { Example } from "../../fixtures/example.ts";
import { keepProcessor } from "./keep-processor.ts";
import { aHost } from "./privacy.fixture.ts";
import { retireProcessor } from "./retire-processor.ts";

export const example: Example = {
  as: "hr",
  input: async (world) => ({ processor: (await world.done(keepProcessor, aHost, "hr")).id }),
  refused: {
    "privacy.processor-retired": async (world) => {
      const { id: processor } = await world.done(keepProcessor, aHost, "hr");
      await world.done(retireProcessor, { processor }, "hr");
      return { processor };
    },
  },
};
