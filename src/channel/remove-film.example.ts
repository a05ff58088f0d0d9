import type { Example } from "../../fixtures/example.ts";
import { added } from "./channel.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ film: await added(world) }),
  refused: {},
};
