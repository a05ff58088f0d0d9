import type { Example } from "../../fixtures/example.ts";
import { booked, serial } from "./places.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ booking: (await serial(world)).booking, scope: "following" }),
  refused: {
    "places.not-series": async (world) => ({ booking: await booked(world), scope: "all" }),
  },
};
