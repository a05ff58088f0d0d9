import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { enterStage } from "./enter-stage.ts";
import { nadia, stagesOf } from "./journeys.fixture.ts";

async function enteredOf(world: World, on: string) {
  const [stage] = await stagesOf(world);
  await world.done(enterStage, { person: nadia(world), stage, on: "2026-02-01" }, "adviser");
  return { person: nadia(world), on };
}

export const example: Example = {
  as: "adviser",
  input: (world) => enteredOf(world, "2026-10-31"),
  refused: {
    "journeys.no-stage": (world) => ({ person: nadia(world), on: "2026-10-31" }),
    "journeys.not-yet": (world) => enteredOf(world, "2026-12-31"),
    "journeys.before-stage": (world) => enteredOf(world, "2026-01-31"),
  },
};
