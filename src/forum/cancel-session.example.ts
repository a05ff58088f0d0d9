import type { Example } from "../../fixtures/example.ts";
import { lapsedEdition } from "./forum.fixture.sql.ts";
import { confirmed, opened, released, submitted } from "./forum.fixture.ts";

const why = "L’animatrice est souffrante.";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ proposal: (await released(world)).proposal, why }),
  refused: {
    "forum.not-accepted": async (world) => ({ proposal: await submitted(world, await opened(world)), why }),
    "forum.held": async (world) => {
      const edition = await opened(world);
      const proposal = await confirmed(world, edition);
      await lapsedEdition(world.db, edition);
      return { proposal, why };
    },
  },
};
