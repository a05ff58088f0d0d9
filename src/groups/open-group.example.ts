import type { Example } from "../../fixtures/example.ts";
import { groupOf } from "./groups.fixture.ts";

export const example: Example = {
  as: "director",
  input: (world) => groupOf(world, { seats: 8 }),
  refused: {
    "groups.facilitator-missing": (world) => groupOf(world, { facilitators: [] }),
    "groups.strangers": (world) => groupOf(world, { facilitators: [world.personId("outsider")] }),
    "groups.given-later": (world) => groupOf(world, { givenOn: "2026-12-01" }),
    "groups.fewer-seats": (world) =>
      groupOf(world, {
        seats: 2,
        facilitators: [world.personId("adviser"), world.personId("hr"), world.personId("director")],
      }),
    "groups.ends-too-soon": (world) => groupOf(world, { endsOn: "2026-11-15" }),
    "groups.ends-too-late": (world) => groupOf(world, { endsOn: "2030-01-01" }),
  },
};
