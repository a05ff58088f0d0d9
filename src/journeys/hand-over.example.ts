import { v7 } from "uuid";
import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { handOver } from "./hand-over.ts";
import { noteOf } from "./journeys.fixture.ts";

const given = (world: World, more: Record<string, unknown> = {}) => ({
  ...{ activities: [world.activity], to: world.personId("colleague"), on: "2026-11-23" },
  ...{ note: "Nadia cherche un atelier plus grand.", ...more },
});

export const example: Example = {
  as: "adviser",
  input: async (world) => given(world, { notes: [await noteOf(world)] }),
  refused: {
    "journeys.nothing-to-hand": (world) => given(world, { activities: [] }),
    "journeys.not-adviser": (world) => given(world, { to: world.personId("hr") }),
    "journeys.follows-already": (world) => given(world, { to: world.personId("adviser") }),
    "journeys.day-past": (world) => given(world, { on: "2026-11-20" }),
    "journeys.handed-already": async (world) => {
      await world.done(handOver, given(world, { on: "2026-12-01" }), "adviser");
      return given(world, { on: "2026-12-15" });
    },
    "journeys.not-your-note": (world) => given(world, { notes: [v7()] }),
  },
};
