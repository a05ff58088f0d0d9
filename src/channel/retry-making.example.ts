import type { Example } from "../../fixtures/example.ts";
import { failed, waiting } from "./channel.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ film: await failed(world) }),
  refused: { "channel.nothing-to-retry": async (world) => ({ film: await waiting(world) }) },
};
