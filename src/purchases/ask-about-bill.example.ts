import type { Example } from "../../fixtures/example.ts";
import { kept, sent } from "./purchases.fixture.ts";

const question = "Pour quel chantier ?";

export const example: Example = {
  as: "adviser",
  input: async (world) => ({ bill: await sent(world), question }),
  refused: {
    "purchases.not-waiting": async (world) => ({ bill: await kept(world), question }),
  },
};
