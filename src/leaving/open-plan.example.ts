import { v7 } from "uuid";
import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { employedOf, leavingOf, nadia } from "./leaving.fixture.ts";
import { openPlan } from "./open-plan.ts";

const opening = async (world: World, more: Record<string, unknown> = {}, contract = {}) => {
  await employedOf(world, contract);
  return leavingOf(world, more);
};

export const example: Example = {
  as: "hr",
  input: (world) => opening(world),
  refused: {
    "leaving.unknown-person": (world) => leavingOf(world, { person: v7() }),
    "leaving.already-leaving": async (world) => {
      const input = await opening(world);
      await world.done(openPlan, input, "hr");
      return input;
    },
    "leaving.access-before-end": (world) => opening(world, { accessUntil: "2026-11-29" }),
    "leaving.outside-contract": (world) =>
      opening(world, { lastDay: "2027-02-15" }, { kind: "cape", endsOn: "2027-01-31" }),
    "leaving.contract-follows": async (world) => {
      await employedOf(world, { kind: "cape", endsOn: "2026-11-30" });
      await employedOf(world, { startsOn: "2026-12-01" });
      return leavingOf(world, { person: nadia(world), reason: "term" });
    },
    "leaving.reason-not-for": (world) => opening(world, { reason: "term" }),
  },
};
