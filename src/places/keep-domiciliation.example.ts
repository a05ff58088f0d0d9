import type { Example } from "../../fixtures/example.ts";
import { firm } from "./places.fixture.ts";

export const example: Example = {
  as: "community",
  input: (world) => firm(world),
  refused: {
    "places.unknown-site": (world) => firm(world, { site: world.activity }),
    "places.bad-siren": (world) => firm(world, { siren: "123456789" }),
    "places.three-months": (world) => firm(world, { months: 2 }),
    "places.not-a-price": (world) => firm(world, { monthlyCents: -1 }),
  },
};
