import type { Example } from "../../fixtures/example.ts";
import { meeting } from "./video.fixture.ts";

export const example: Example = {
  as: "adviser",
  input: (world) => meeting(world),
  refused: {
    "video.backwards": (world) => ({ ...meeting(world), endsAt: "2026-11-23T11:00:00.000Z" }),
    "video.past": (world) => ({
      ...meeting(world),
      startsAt: "2026-11-22T12:00:00.000Z",
      endsAt: "2026-11-22T13:00:00.000Z",
    }),
    "video.strangers": (world) => ({ ...meeting(world), people: [world.builder.person] }),
    "video.too-many": (world) => meeting(world, ["entrepreneur", "neighbour", "colleague", "hr"]),
  },
};
