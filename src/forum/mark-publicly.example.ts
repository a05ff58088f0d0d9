import type { Example } from "../../fixtures/example.ts";
import { released } from "./forum.fixture.ts";

export const example: Example = {
  as: "neighbour",
  async input(world) {
    const { edition, proposal } = await released(world, { audience: "public" });
    return { edition, proposal, starred: true, list: "a".repeat(43) };
  },
  refused: {},
};
