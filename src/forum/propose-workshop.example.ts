import { v7 } from "uuid";
import type { Example } from "../../fixtures/example.ts";
import { lapsedEdition } from "./forum.fixture.sql.ts";
import { opened, workshopOf } from "./forum.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => workshopOf(world, await opened(world)),
  refused: {
    "forum.held": async (world) => {
      const edition = await opened(world);
      await lapsedEdition(world.db, edition);
      return workshopOf(world, edition);
    },
    "forum.not-open": async (world) => workshopOf(world, await opened(world, { opens: "2026-12-01T08:00" })),
    "forum.activity-missing": async (world) => workshopOf(world, await opened(world), { activity: null }),
    "forum.not-your-activity": async (world) =>
      workshopOf(world, await opened(world), { activity: world.otherActivity }),
    "forum.unknown-track": async (world) => workshopOf(world, await opened(world), { track: v7() }),
    "forum.unknown-need": async (world) => workshopOf(world, await opened(world), { need: v7() }),
    "forum.online-only": async (world) => {
      const edition = await opened(world, { form: "online", rooms: [], online: [{ name: "Salle A" }] });
      return workshopOf(world, edition, { form: "site" });
    },
    "forum.site-only": async (world) => workshopOf(world, await opened(world), { form: "online" }),
  },
};
