import type { Example } from "../../fixtures/example.ts";
import { noteOf } from "./journeys.fixture.ts";

export const example: Example = {
  as: "adviser",
  input: async (world) => ({ note: await noteOf(world) }),
  refused: {},
};
