import type { Example } from "../../fixtures/example.ts";
import { added, asked } from "./channel.fixture.ts";

export const example: Example = {
  as: "neighbour",
  input: async (world) => ({ speaker: await asked(world, await added(world)), given: true }),
  refused: {},
};
