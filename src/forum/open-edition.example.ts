import { v7 } from "uuid";
import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { editionOf } from "./forum.fixture.ts";

const typed = (more: object) => (world: World) => editionOf(world, more);

export const example: Example = {
  as: "community",
  input: typed({ form: "hybrid", online: [{ name: "Salle en ligne" }] }),
  refused: {
    "forum.ends-before": typed({ endsOn: "2027-01-20" }),
    "forum.too-long": typed({ endsOn: "2027-02-20" }),
    "forum.call-crossed": typed({ deadline: "2026-11-01T18:00" }),
    "forum.venue-missing": typed({ rooms: [] }),
    "forum.unknown-room": typed({ rooms: [v7()] }),
    "forum.strangers": (world) => editionOf(world, { readers: [world.personId("outsider")] }),
  },
};
