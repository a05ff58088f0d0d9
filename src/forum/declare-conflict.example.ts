import type { Example } from "../../fixtures/example.ts";
import { declareConflict } from "./declare-conflict.ts";
import { opened, submitted } from "./forum.fixture.ts";
import { withdrawProposal } from "./withdraw-proposal.ts";

export const example: Example = {
  as: "adviser",
  input: async (world) => ({
    proposal: await submitted(world, await opened(world)),
    why: "Je l’ai écrite avec elle.",
  }),
  refused: {
    "forum.too-near": async (world) => {
      const proposal = await submitted(world, await opened(world));
      await world.done(declareConflict, { proposal }, "adviser");
      return { proposal };
    },
    "forum.not-waiting": async (world) => {
      const proposal = await submitted(world, await opened(world));
      await world.done(withdrawProposal, { proposal }, "entrepreneur");
      return { proposal };
    },
  },
};
