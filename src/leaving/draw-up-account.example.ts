import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { planOf } from "./leaving.fixture.ts";

/** She left last Friday. */
const left = { plan: { lastDay: "2026-11-20" } };
const account = async (
  world: World,
  more: Parameters<typeof planOf>[1] = left,
  activity = world.activity,
) => ({
  plan: await planOf(world, more),
  activity,
});

export const example: Example = {
  as: "accountant",
  input: (world) => account(world),
  refused: {
    "leaving.not-their-activity": (world) => account(world, left, world.otherActivity),
    "leaving.last-day-to-come": (world) => account(world, {}),
    "leaving.no-fiscal-year": (world) =>
      account(world, { contract: { startsOn: "2025-02-01" }, plan: { lastDay: "2025-11-20" } }),
  },
};
