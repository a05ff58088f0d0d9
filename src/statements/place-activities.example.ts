import { v7 } from "uuid";
import type { Example } from "../../fixtures/example.ts";
import { placeActivities } from "./place-activities.ts";
import { groupOf } from "./statements.fixture.ts";

const since = "2026-01-01";

export const example: Example = {
  as: "accountant",
  input: async (world) => ({ group: await groupOf(world), activities: [world.activity], since }),
  refused: {
    "statements.no-activity": async (world) => ({ group: await groupOf(world), activities: [], since }),
    "statements.unknown-activity": async (world) => ({
      ...{ group: await groupOf(world), activities: [v7()], since },
    }),
    "statements.already-in": async (world) => {
      const placed = { group: await groupOf(world), activities: [world.activity], since };
      await world.done(placeActivities, placed);
      return placed;
    },
  },
};
