import type { Example } from "../../fixtures/example.ts";
import { drafted, opened } from "./help.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ request: await drafted(world) }),
  refused: {
    "help.open-already": async (world) => ({ request: await opened(world) }),
  },
};
