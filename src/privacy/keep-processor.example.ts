import type { Example } from "../../fixtures/example.ts";
import { keepProcessor } from "./keep-processor.ts";
import { aHost } from "./privacy.fixture.ts";

export const example: Example = {
  as: "hr",
  input: () => aHost,
  refused: {
    "privacy.processor-known": async (world) => {
      await world.done(keepProcessor, aHost, "director");
      return { ...aHost, name: " hébergeur du golfe" };
    },
  },
};
