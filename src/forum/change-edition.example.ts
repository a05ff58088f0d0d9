import type { Example } from "../../fixtures/example.ts";
import { lapsedEdition } from "./forum.fixture.sql.ts";
import { editionOf, opened, programmed, roomOf, submitted } from "./forum.fixture.ts";

export const example: Example = {
  as: "community",
  input: async (world) => {
    const rooms = [await roomOf(world)];
    const edition = await opened(world, { rooms });
    return { edition, ...(await editionOf(world, { rooms, name: "Le couteau suisse, 10e" })) };
  },
  refused: {
    "forum.held": async (world) => {
      const rooms = [await roomOf(world)];
      const edition = await opened(world, { rooms });
      await lapsedEdition(world.db, edition);
      return { edition, ...(await editionOf(world, { rooms })) };
    },
    "forum.ends-before": async (world) => {
      const rooms = [await roomOf(world)];
      return { edition: await opened(world, { rooms }), ...(await editionOf(world, { rooms, to: "09:10" })) };
    },
    "forum.too-long": async (world) => {
      const rooms = [await roomOf(world)];
      const edition = await opened(world, { rooms });
      return { edition, ...(await editionOf(world, { rooms, endsOn: "2027-03-01" })) };
    },
    "forum.call-crossed": async (world) => {
      const rooms = [await roomOf(world)];
      const edition = await opened(world, { rooms });
      return { edition, ...(await editionOf(world, { rooms, deadline: "2027-01-21T08:00" })) };
    },
    "forum.venue-missing": async (world) => {
      const edition = await opened(world);
      return { edition, ...(await editionOf(world, { rooms: [] })) };
    },
    "forum.unknown-room": async (world) => {
      const edition = await opened(world);
      return { edition, ...(await editionOf(world, { rooms: [edition] })) };
    },
    "forum.strangers": async (world) => {
      const rooms = [await roomOf(world)];
      const edition = await opened(world, { rooms });
      return { edition, ...(await editionOf(world, { rooms, readers: [world.personId("outsider")] })) };
    },
    "forum.phases-cross": async (world) => {
      const rooms = [await roomOf(world)];
      const edition = await opened(world, { rooms });
      const rights = { weighs: true, anonymous: false, others: false };
      const phases = [
        { name: "Lire", opens: "2026-12-11T08:00", closes: "2026-12-15T08:00", ...rights },
        { name: "Noter", opens: "2026-12-14T08:00", closes: "2026-12-18T08:00", ...rights },
      ];
      return { edition, ...(await editionOf(world, { rooms, phases })) };
    },
    "forum.still-used": async (world) => {
      const rooms = [await roomOf(world)];
      const { edition } = await programmed(world, { rooms });
      const others = [await roomOf(world, { name: "Nive" })];
      return { edition, ...(await editionOf(world, { rooms: others })) };
    },
    "forum.left-outside": async (world) => {
      const rooms = [await roomOf(world)];
      const { edition } = await programmed(world, { rooms });
      await submitted(world, edition, { who: "neighbour" });
      return { edition, ...(await editionOf(world, { rooms, from: "14:00" })) };
    },
  },
};
