import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";

const leaving = (world: World) => ({
  activity: world.activity,
  person: world.personId("entrepreneur"),
  until: "2026-11-30",
});

export const example: Example = {
  as: "hr",
  input: leaving,
  refused: {
    "activities.not-member": (world) => ({ ...leaving(world), person: world.personId("neighbour") }),
    "activities.before-joining": (world) => ({ ...leaving(world), until: "2024-12-31" }),
  },
};
