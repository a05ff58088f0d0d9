import type { Example } from "../../fixtures/example.ts";
import { released } from "./forum.fixture.ts";
import { markPublicly } from "./mark-publicly.ts";

export const example: Example = {
  as: "neighbour",
  async input(world) {
    const { edition, proposal } = await released(world, { audience: "public" });
    const list = "b".repeat(43);
    await world.done(markPublicly, { edition, proposal, starred: true, list }, "colleague");
    return { edition, list };
  },
  refused: {},
};
