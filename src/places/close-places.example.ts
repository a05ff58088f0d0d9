import type { Example } from "../../fixtures/example.ts";
import { closing } from "./places.fixture.ts";

export const example: Example = {
  as: "community",
  input: (world) => closing(world),
  refused: {
    "places.unknown-site": (world) => closing(world, { site: world.activity }),
    "places.ends-before": (world) => closing(world, { endsOn: "2026-11-23" }),
    "places.in-past": (world) => closing(world, { startsOn: "2026-11-01", endsOn: "2026-11-02" }),
  },
};
