import type { Example } from "../../fixtures/example.ts";
import { kept, sent } from "./purchases.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ bill: await sent(world) }),
  refused: {
    "purchases.not-waiting": async (world) => ({ bill: await kept(world) }),
  },
};
