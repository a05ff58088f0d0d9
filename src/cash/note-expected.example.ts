import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { noteExpected } from "./note-expected.ts";

export const machine = (world: World, more: Record<string, unknown> = {}) => ({
  ...{ activity: world.activity, month: "2027-02", label: "Four de cuisson", cents: -240_000 },
  ...more,
});

export const example: Example = {
  as: "entrepreneur",
  input: (world) => machine(world),
  refused: {
    "cash.month-over": (world) => machine(world, { month: "2026-10" }),
    "cash.too-far": (world) => machine(world, { month: "2027-12" }),
    "cash.nothing": (world) => machine(world, { cents: 0 }),
    "cash.too-many": async (world) => {
      for (let n = 0; n < 100; n += 1)
        await world.done(noteExpected, machine(world, { label: `Marché ${n + 1}` }), "entrepreneur");
      return machine(world);
    },
  },
};
