import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { endContract } from "../contracts/index.ts";
import { employedOf, leavingOf, planOf } from "./leaving.fixture.ts";
import { openPlan } from "./open-plan.ts";
import { withdrawPlan } from "./withdraw-plan.ts";

const moved = (plan: string, more: Record<string, unknown> = {}) => ({
  ...{ plan, lastDay: "2026-12-31", accessUntil: "2027-06-30" },
  ...more,
});
const cape = { kind: "cape", endsOn: "2026-12-15" };
const ofCape = async (world: World) =>
  moved(await planOf(world, { contract: cape, plan: { reason: "early" } }));

export const example: Example = {
  as: "hr",
  input: async (world) => moved(await planOf(world)),
  refused: {
    "leaving.access-before-end": async (world) => moved(await planOf(world), { accessUntil: "2026-12-30" }),
    "leaving.outside-contract": ofCape,
    "leaving.contract-decides": async (world) => {
      const contract = await employedOf(world);
      const ending = { contract, lastDay: "2026-11-30", reason: "resignation", decidedOn: "2026-11-20" };
      await world.done(endContract, ending, "hr");
      return moved((await world.done(openPlan, leavingOf(world), "hr")).id);
    },
    "leaving.contract-follows": async (world) => moved(await planOf(world), { lastDay: "2026-01-15" }),
    "leaving.closed": async (world) => {
      const plan = await planOf(world);
      await world.done(withdrawPlan, { plan, why: "Elle reste" }, "hr");
      return moved(plan);
    },
  },
};
