import type { Example } from "../../fixtures/example.ts";
import { drafted, letterTo } from "./places.fixture.ts";

export const example: Example = {
  as: "community",
  input: (world) => letterTo(world.activity),
  refused: {
    "places.not-received-yet": (world) => letterTo(world.activity, { receivedOn: "2026-12-01" }),
    "places.not-signed": async (world) => letterTo(await drafted(world)),
  },
};
