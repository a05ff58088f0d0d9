import type { Example } from "../../fixtures/example.ts";
import { accepted, proposed } from "./transfers.fixture.ts";

const reason = "Nous avions dit 300 €.";

export const example: Example = {
  as: "neighbour",
  input: async (world) => ({ transfer: await proposed(world), reason }),
  refused: {
    "transfers.not-waiting": async (world) => ({ transfer: await accepted(world), reason }),
  },
};
