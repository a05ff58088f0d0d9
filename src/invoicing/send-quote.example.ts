import type { Example } from "../../fixtures/example.ts";
import { draftOf, quoteOf } from "./invoicing.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ quote: await quoteOf(world, "drafted") }),
  refused: {
    "invoicing.not-a-quote": async (world) => ({ quote: await draftOf(world) }),
    "invoicing.already-sent": async (world) => ({ quote: await quoteOf(world, "sent") }),
    "invoicing.without-line": async (world) => ({ quote: await quoteOf(world, "drafted", []) }),
  },
};
