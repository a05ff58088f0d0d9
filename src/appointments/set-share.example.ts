import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { offeredOf } from "./appointments.fixture.ts";

const half = async (world: World, percent = 50) => {
  await offeredOf(world);
  return { adviser: world.personId("adviser"), percent };
};

export const example: Example = {
  as: "adviser",
  input: (world) => half(world),
  refused: { "appointments.share-out-of-range": (world) => half(world, 0) },
};
