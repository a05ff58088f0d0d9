import type { Example } from "../../fixtures/example.ts";
import { nadia } from "./journeys.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: (world) => ({ person: nadia(world), adviser: world.personId("adviser"), open: true }),
  refused: {
    "journeys.same-opening": (world) => ({
      ...{ person: nadia(world), adviser: world.personId("adviser"), open: false },
    }),
    "journeys.not-followed-by": (world) => ({
      ...{ person: nadia(world), adviser: world.personId("colleague"), open: true },
    }),
  },
};
