import type { Example } from "../../fixtures/example.ts";
import { opened, submitted } from "./forum.fixture.ts";
import { withdrawProposal } from "./withdraw-proposal.ts";

export const example: Example = {
  as: "community",
  input: async (world) => ({
    ...{ proposal: await submitted(world, await opened(world)), verdict: "accept" },
    note: "Une heure suffira.",
  }),
  refused: {
    "forum.not-waiting": async (world) => {
      const proposal = await submitted(world, await opened(world));
      await world.done(withdrawProposal, { proposal }, "entrepreneur");
      return { proposal, verdict: "reject" };
    },
  },
};
