import type { Example } from "../../fixtures/example.ts";
import { matched, offered, opened } from "./help.fixture.ts";

export const example: Example = {
  as: "neighbour",
  input: async (world) => ({ request: await offered(world) }),
  refused: {
    "help.not-offered": async (world) => ({ request: await opened(world) }),
    "help.chosen": async (world) => ({ request: await matched(world) }),
  },
};
