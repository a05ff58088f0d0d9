import type { Example } from "../../fixtures/example.ts";
import { floorOf } from "./places.fixture.ts";

export const example: Example = {
  as: "community",
  input: async (world) => ({ plan: await floorOf(world) }),
  refused: {},
};
