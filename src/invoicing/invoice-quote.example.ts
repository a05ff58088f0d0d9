import type { Example } from "../../fixtures/example.ts";
import { closeActivity } from "../activities/index.ts";
import { invoiceQuote } from "./invoice-quote.ts";
import { draftOf, quoteOf } from "./invoicing.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ quote: await quoteOf(world, "accepted") }),
  refused: {
    "invoicing.not-a-quote": async (world) => ({ quote: await draftOf(world) }),
    "invoicing.not-accepted": async (world) => ({ quote: await quoteOf(world, "refused") }),
    "invoicing.already-invoiced": async (world) => {
      const quote = await quoteOf(world, "accepted");
      await world.done(invoiceQuote, { quote });
      return { quote };
    },
    "invoicing.activity-closed": async (world) => {
      const quote = await quoteOf(world, "accepted");
      await world.done(closeActivity, { activity: world.activity, on: "2026-11-20", reason: "Retraite" });
      return { quote };
    },
  },
};
