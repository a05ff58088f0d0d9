import type { Example } from "../../fixtures/example.ts";
import { opened, submitted } from "./forum.fixture.ts";
import { judgeProposal } from "./judge-proposal.ts";

export const example: Example = {
  as: "community",
  input: async (world) => {
    const edition = await opened(world);
    const proposal = await submitted(world, edition);
    await world.done(judgeProposal, { proposal, verdict: "reject", note: "L’an prochain ?" }, "community");
    return { edition };
  },
  refused: {
    "forum.nothing-to-send": async (world) => {
      const edition = await opened(world);
      await submitted(world, edition);
      return { edition };
    },
  },
};
