import type { Example } from "../../fixtures/example.ts";
import { creditInvoice } from "./credit-invoice.ts";
import { draftOf, validatedOf } from "./invoicing.fixture.ts";

const payment = { paidOn: "2026-11-23", amountCents: 48_000, method: "cheque", reference: "0001234" };

export const example: Example = {
  as: "accountant",
  input: async (world) => ({ ...payment, invoice: await validatedOf(world) }),
  refused: {
    "invoicing.not-validated": async (world) => ({ ...payment, invoice: await draftOf(world) }),
    "invoicing.overpaid": async (world) => ({
      ...payment,
      amountCents: 120_001,
      invoice: await validatedOf(world),
    }),
    "invoicing.other-way": async (world) => ({
      ...payment,
      amountCents: -1_000,
      invoice: await validatedOf(world),
    }),
    "invoicing.paid-before-issue": async (world) => ({
      ...payment,
      paidOn: "2026-11-22",
      invoice: await validatedOf(world),
    }),
    "invoicing.nothing-left": async (world) => {
      const invoice = await validatedOf(world);
      await world.done(creditInvoice, { invoice, reason: "Commande annulée" });
      return { ...payment, amountCents: -1_000, invoice };
    },
    "invoicing.not-an-invoice": async (world) => {
      const invoice = await validatedOf(world);
      return { ...payment, invoice: (await world.done(creditInvoice, { invoice, reason: "Doublon" })).id };
    },
    "ledger.future-date": async (world) => ({
      ...payment,
      paidOn: "2026-11-24",
      invoice: await validatedOf(world),
    }),
  },
};
