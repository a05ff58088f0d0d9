import { v7 } from "uuid";
import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { callClosed } from "./forum.fixture.sql.ts";
import { drafted, opened, submitted } from "./forum.fixture.ts";
import { withdrawProposal } from "./withdraw-proposal.ts";

const words = { title: "Fixer ses prix, pas à pas", about: "On calcule, calculette en main.", minutes: 90 };
const changed =
  (more: object, edition: object = {}) =>
  async (world: World) => ({
    proposal: await drafted(world, await opened(world, edition)),
    ...words,
    ...more,
  });

export const example: Example = {
  as: "entrepreneur",
  input: changed({}),
  refused: {
    "forum.ended": async (world) => {
      const proposal = await submitted(world, await opened(world));
      await world.done(withdrawProposal, { proposal }, "entrepreneur");
      return { proposal, ...words };
    },
    "forum.being-read": async (world) => {
      const edition = await opened(world);
      const proposal = await submitted(world, edition);
      await callClosed(world.db, edition);
      return { proposal, ...words };
    },
    "forum.unknown-track": changed({ track: v7() }),
    "forum.unknown-need": changed({ need: v7() }),
    "forum.online-only": changed(
      { form: "site" },
      { form: "online", rooms: [], online: [{ name: "Salle A" }] },
    ),
    "forum.site-only": changed({ form: "online" }),
  },
};
