import type { Example } from "../../fixtures/example.ts";
import { drafted, opened, submitted } from "./forum.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ proposal: await submitted(world, await opened(world)) }),
  refused: {
    "forum.not-waiting": async (world) => ({ proposal: await drafted(world, await opened(world)) }),
  },
};
