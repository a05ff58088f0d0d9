import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { placeActivities } from "./place-activities.ts";
import { groupOf } from "./statements.fixture.ts";

async function placed(world: World) {
  const group = await groupOf(world);
  await world.done(placeActivities, { group, activities: [world.activity], since: "2026-01-01" });
  return { group, activity: world.activity };
}

export const example: Example = {
  as: "director",
  input: async (world) => ({ ...(await placed(world)), until: "2026-06-30" }),
  refused: {
    "statements.not-in": async (world) => ({
      ...{ ...(await placed(world)), activity: world.otherActivity, until: "2026-06-30" },
    }),
    "statements.out-before": async (world) => ({ ...(await placed(world)), until: "2025-12-31" }),
  },
};
