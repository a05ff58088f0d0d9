import { v7 } from "uuid";
import type { Example } from "../../fixtures/example.ts";
import { enterStage } from "./enter-stage.ts";
import { nadia, stagesOf } from "./journeys.fixture.ts";

export const example: Example = {
  as: "adviser",
  input: async (world) => {
    const [first, second] = await stagesOf(world);
    await world.done(enterStage, { person: nadia(world), stage: first, on: "2025-01-02" }, "adviser");
    return { person: nadia(world), stage: second, on: "2026-02-01" };
  },
  refused: {
    "journeys.unknown-stage": (world) => ({ person: nadia(world), stage: v7(), on: "2026-02-01" }),
    "journeys.not-yet": async (world) => ({
      ...{ person: nadia(world), stage: (await stagesOf(world))[0], on: "2026-12-01" },
    }),
    "journeys.same-stage": async (world) => {
      const entered = { person: nadia(world), stage: (await stagesOf(world))[0], on: "2026-02-01" };
      await world.done(enterStage, entered, "adviser");
      return { ...entered, on: "2026-03-01" };
    },
    "journeys.before-stage": async (world) => {
      const [first, second] = await stagesOf(world);
      await world.done(enterStage, { person: nadia(world), stage: first, on: "2026-02-01" }, "adviser");
      return { person: nadia(world), stage: second, on: "2026-02-01" };
    },
  },
};
