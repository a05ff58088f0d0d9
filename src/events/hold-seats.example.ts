import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { crowded, published } from "./events.fixture.ts";

const open = { audience: "public", mostSeats: 4 };
const asked = async (world: World, more: object = {}) => ({
  ...{ event: await published(world, { ...open, ...more }), mode: "site", seats: 2 },
});

export const example: Example = {
  as: "community",
  input: (world) => asked(world),
  refused: {
    "events.members-first": (world) => asked(world, { membersUntil: "2026-12-01T09:00" }),
    "events.too-many-seats": (world) => asked(world, { mostSeats: 1 }),
    "events.full": async (world) => {
      const { event } = await crowded(world, open);
      return { event, mode: "site", seats: 1 };
    },
  },
};
