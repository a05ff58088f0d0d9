import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { changeProposal } from "./change-proposal.ts";
import { declareConflict } from "./declare-conflict.ts";
import { phased, scoresFor } from "./forum.fixture.sql.ts";
import { opened, submitted } from "./forum.fixture.ts";
import { withdrawProposal } from "./withdraw-proposal.ts";

async function reading(world: World) {
  const edition = await opened(world);
  const proposal = await submitted(world, edition);
  return {
    edition,
    proposal,
    version: 1,
    scores: await scoresFor(world.db, edition, 4),
    opinion: "Bien vu.",
  };
}

export const example: Example = {
  as: "adviser",
  input: reading,
  refused: {
    "forum.too-near": async (world) => {
      const input = await reading(world);
      await world.done(declareConflict, { proposal: input.proposal }, "adviser");
      return input;
    },
    "forum.not-waiting": async (world) => {
      const input = await reading(world);
      await world.done(withdrawProposal, { proposal: input.proposal }, "entrepreneur");
      return input;
    },
    "forum.changed-meanwhile": async (world) => {
      const input = await reading(world);
      const words = { title: "Fixer ses prix, encore", about: "Autrement." };
      await world.done(changeProposal, { proposal: input.proposal, ...words }, "entrepreneur");
      return input;
    },
    "forum.reading-opens": async (world) => {
      const input = await reading(world);
      await phased(world.db, input.edition, { opens: "2026-12-11T08:00Z", closes: "2026-12-15T08:00Z" });
      return input;
    },
    "forum.reading-over": async (world) => {
      const input = await reading(world);
      await phased(world.db, input.edition, { opens: "2026-11-11T08:00Z", closes: "2026-11-15T08:00Z" });
      return input;
    },
    "forum.not-weighed": async (world) => {
      const input = await reading(world);
      const open = { opens: "2026-11-11T08:00Z", closes: "2027-01-15T08:00Z" };
      await phased(world.db, input.edition, { ...open, weighs: false });
      return input;
    },
    "forum.scores-missing": async (world) => ({ ...(await reading(world)), scores: {} }),
  },
};
