import type { Example } from "../../fixtures/example.ts";
import { callClosed, lapsedEdition, notYetOpen } from "./forum.fixture.sql.ts";
import { drafted, opened, submitted } from "./forum.fixture.ts";
import { withdrawProposal } from "./withdraw-proposal.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ proposal: await drafted(world, await opened(world)) }),
  refused: {
    "forum.ended": async (world) => {
      const proposal = await submitted(world, await opened(world));
      await world.done(withdrawProposal, { proposal }, "entrepreneur");
      return { proposal };
    },
    "forum.submitted-already": async (world) => ({ proposal: await submitted(world, await opened(world)) }),
    "forum.about-missing": async (world) => ({
      proposal: await drafted(world, await opened(world), { about: "" }),
    }),
    "forum.held": async (world) => {
      const edition = await opened(world);
      const proposal = await drafted(world, edition);
      await lapsedEdition(world.db, edition);
      return { proposal };
    },
    "forum.not-open": async (world) => {
      const edition = await opened(world);
      const proposal = await drafted(world, edition);
      await notYetOpen(world.db, edition);
      return { proposal };
    },
    "forum.late": async (world) => {
      const edition = await opened(world);
      const proposal = await drafted(world, edition);
      await callClosed(world.db, edition);
      return { proposal };
    },
    "forum.wrong-code": async (world) => {
      const edition = await opened(world);
      const proposal = await drafted(world, edition);
      await callClosed(world.db, edition);
      return { proposal, code: "sesame" };
    },
  },
};
