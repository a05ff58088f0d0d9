import type { Example } from "../../fixtures/example.ts";
import { draftOf, quoteOf } from "./invoicing.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ quote: await quoteOf(world, "sent"), outcome: "accepted" }),
  refused: {
    "invoicing.not-a-quote": async (world) => ({ quote: await draftOf(world), outcome: "refused" }),
    "invoicing.not-sent": async (world) => ({ quote: await quoteOf(world, "drafted"), outcome: "accepted" }),
    "invoicing.already-decided": async (world) => ({
      quote: await quoteOf(world, "refused"),
      outcome: "accepted",
    }),
  },
};
