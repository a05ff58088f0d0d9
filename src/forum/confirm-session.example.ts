import type { Example } from "../../fixtures/example.ts";
import { opened, submitted } from "./forum.fixture.ts";
import { judgeProposal } from "./judge-proposal.ts";
import { releaseAnswers } from "./release-answers.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => {
    const edition = await opened(world);
    const proposal = await submitted(world, edition);
    await world.done(judgeProposal, { proposal, verdict: "accept" }, "community");
    await world.done(releaseAnswers, { edition }, "community");
    return { proposal };
  },
  refused: {
    "forum.not-accepted": async (world) => ({ proposal: await submitted(world, await opened(world)) }),
  },
};
