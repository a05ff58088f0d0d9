import { v7 } from "uuid";
import type { Example } from "../../fixtures/example.ts";
import { lapsedEdition } from "./forum.fixture.sql.ts";
import { place, programmed, submitted } from "./forum.fixture.ts";

export const example: Example = {
  as: "community",
  input: async (world) => {
    const { proposal, venue } = await programmed(world);
    return { proposal, place: place(venue, "14:00") };
  },
  refused: {
    "forum.held": async (world) => {
      const { edition, proposal } = await programmed(world);
      await lapsedEdition(world.db, edition);
      return { proposal, place: null };
    },
    "forum.not-accepted": async (world) => {
      const { edition, venue } = await programmed(world);
      return { proposal: await submitted(world, edition, { who: "neighbour" }), place: place(venue) };
    },
    "forum.unknown-venue": async (world) => ({
      ...{ proposal: (await programmed(world)).proposal, place: place(v7()) },
    }),
    "forum.outside": async (world) => {
      const { proposal, venue } = await programmed(world);
      return { proposal, place: place(venue, "17:30") };
    },
  },
};
