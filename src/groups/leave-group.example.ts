import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { joined, opened } from "./groups.fixture.ts";

const out = (world: World, group: string, more: object = {}) => ({
  group,
  person: world.personId("entrepreneur"),
  why: "Elle a demandé à faire une pause.",
  ...more,
});

export const example: Example = {
  as: "adviser",
  input: async (world) => out(world, await joined(world)),
  refused: {
    "groups.not-member": async (world) => out(world, await opened(world)),
    "groups.why-missing": async (world) => out(world, await joined(world), { why: "" }),
    "groups.last-facilitator": async (world) =>
      out(world, await joined(world), { person: world.personId("adviser") }),
  },
};
