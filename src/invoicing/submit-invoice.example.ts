import type { Example } from "../../fixtures/example.ts";
import { creditInvoice } from "./credit-invoice.ts";
import { draftOf, line, validatedOf } from "./invoicing.fixture.ts";
import { submitInvoice } from "./submit-invoice.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ invoice: await draftOf(world) }),
  refused: {
    "invoicing.without-line": async (world) => ({ invoice: await draftOf(world, []) }),
    "invoicing.nothing-to-pay": async (world) => ({
      invoice: await draftOf(world, [{ ...line, unitPriceCents: -500 }]),
    }),
    "invoicing.already-validated": async (world) => ({ invoice: await validatedOf(world) }),
    "invoicing.already-submitted": async (world) => {
      const invoice = await draftOf(world);
      await world.done(submitInvoice, { invoice });
      return { invoice };
    },
    "invoicing.not-an-invoice": async (world) => {
      const invoice = await validatedOf(world);
      return { invoice: (await world.done(creditInvoice, { invoice, reason: "Doublon" })).id };
    },
  },
};
