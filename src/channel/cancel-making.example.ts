import type { Example } from "../../fixtures/example.ts";
import { added, waiting } from "./channel.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ film: await waiting(world) }),
  refused: { "channel.nothing-to-make": async (world) => ({ film: await added(world) }) },
};
