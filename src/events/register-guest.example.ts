import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { asVisitor, published, visitorOf } from "./events.fixture.ts";
import { holdSeats } from "./hold-seats.ts";
import { registerGuest } from "./register-guest.ts";

const asked = async (world: World, more: object = {}) => ({
  ...{ event: await published(world, { audience: "public", mostSeats: 2, ...more }), mode: "site" },
  ...visitorOf,
});
const earlier = new Date("2026-11-23T11:00:00Z");

export const example: Example = {
  as: "entrepreneur",
  input: (world) => asked(world, { audience: "guests" }),
  refused: {
    "events.members-only": (world) => asked(world, { audience: "members" }),
    "events.registered-already": async (world) => {
      const input = await asked(world);
      await world.done(registerGuest, input, "neighbour");
      return { ...input, email: "Claire.Duhalde@Exemple.example " };
    },
    "events.hold-lapsed": async (world) => {
      const input = await asked(world);
      const { event } = input;
      const held = await asVisitor(world, holdSeats, { event, mode: "site" }, earlier);
      const hold = (held as { result?: { id: string } }).result?.id;
      return { ...input, hold };
    },
    "events.too-many-seats": async (world) => ({ ...(await asked(world)), seats: 3 }),
  },
};
