import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { written } from "./handbook.fixture.ts";

const kept = async (world: World, more: object = {}) => ({
  ...{ page: await written(world), person: world.personId("neighbour"), reviewOn: "2027-06-01" },
  ...more,
});

export const example: Example = {
  as: "entrepreneur",
  input: (world) => kept(world),
  refused: {
    "handbook.stranger": (world) => kept(world, { person: world.personId("outsider") }),
    "handbook.review-past": (world) => kept(world, { reviewOn: "2026-11-01" }),
  },
};
