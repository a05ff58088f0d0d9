import type { Example } from "../../fixtures/example.ts";
import { coming, workshop } from "./live.fixture.ts";

export const example: Example = {
  as: "adviser",
  input: async (world) => ({ event: await workshop(world), title: "Le prix de revient" }),
  refused: {
    "live.not-during": async (world) => ({ event: await workshop(world, coming), title: "Trop tôt" }),
  },
};
