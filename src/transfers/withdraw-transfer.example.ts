import type { Example } from "../../fixtures/example.ts";
import { accepted, proposed } from "./transfers.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ transfer: await proposed(world) }),
  refused: { "transfers.not-waiting": async (world) => ({ transfer: await accepted(world) }) },
};
