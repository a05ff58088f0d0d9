import type { Example } from "../../fixtures/example.ts";
import { kept, sent } from "./purchases.fixture.ts";

const reason = "Elle est au nom de votre conjoint, pas de la coopérative";

export const example: Example = {
  as: "adviser",
  input: async (world) => ({ bill: await sent(world), reason }),
  refused: {
    "purchases.not-waiting": async (world) => ({ bill: await kept(world), reason }),
  },
};
