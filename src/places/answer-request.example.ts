import type { Example } from "../../fixtures/example.ts";
import { asked, booked } from "./places.fixture.ts";

export const example: Example = {
  as: "community",
  input: async (world) => ({ booking: await asked(world), accept: true }),
  refused: {
    "places.not-waiting": async (world) => ({ booking: await booked(world), accept: true }),
    "places.why-missing": async (world) => ({ booking: await asked(world), accept: false }),
  },
};
