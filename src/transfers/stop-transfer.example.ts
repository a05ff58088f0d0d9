import type { Example } from "../../fixtures/example.ts";
import { accepted, rented } from "./transfers.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ transfer: await rented(world) }),
  refused: { "transfers.not-running": async (world) => ({ transfer: await accepted(world) }) },
};
