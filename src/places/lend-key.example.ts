import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { lendKey } from "./lend-key.ts";
import { keyOf } from "./places.fixture.ts";

const lent = async (world: World, more: object = {}) => ({
  ...{ key: await keyOf(world), person: world.personId("neighbour"), dueOn: "2026-12-01", ...more },
});

export const example: Example = {
  as: "community",
  input: (world) => lent(world),
  refused: {
    "places.nobody-here": (world) => lent(world, { person: world.personId("outsider") }),
    "places.in-past": (world) => lent(world, { dueOn: "2026-11-01" }),
    "places.key-lent": async (world) => {
      const told = await lent(world);
      await world.done(lendKey, told);
      return { ...told, person: world.personId("entrepreneur") };
    },
  },
};
