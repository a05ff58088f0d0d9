import type { Example } from "../../fixtures/example.ts";
import { notes, workshop } from "./live.fixture.ts";

export const example: Example = {
  as: "adviser",
  input: async (world) => ({ event: await workshop(world), file: notes }),
  refused: {
    "live.not-a-file": async (world) => ({
      event: await workshop(world),
      file: { name: "trame.pdf", text: "ceci n’est pas un PDF" },
    }),
  },
};
