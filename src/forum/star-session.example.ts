import type { Example } from "../../fixtures/example.ts";
import { released } from "./forum.fixture.ts";

export const example: Example = {
  as: "neighbour",
  input: async (world) => ({ proposal: (await released(world)).proposal, starred: true }),
  refused: {},
};
