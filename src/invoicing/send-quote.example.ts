import type { Example } from "../../fixtures/example.ts";
import { draftQuote } from "./draft-quote.ts";
import { customerOf, draftOf, line, quoteOf } from "./invoicing.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ quote: await quoteOf(world, "drafted") }),
  refused: {
    "invoicing.not-a-quote": async (world) => ({ quote: await draftOf(world) }),
    "invoicing.already-sent": async (world) => ({ quote: await quoteOf(world, "sent") }),
    "invoicing.validity-past": async (world) => {
      const customer = await customerOf(world);
      const quote = { activity: world.activity, customer, lines: [line], validUntil: "2026-11-22" };
      return { quote: (await world.done(draftQuote, quote)).id };
    },
    "invoicing.without-line": async (world) => ({ quote: await quoteOf(world, "drafted", []) }),
  },
};
