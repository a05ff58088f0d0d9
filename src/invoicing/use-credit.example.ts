import type { Example } from "../../fixtures/example.ts";
import { addCustomer } from "./add-customer.ts";
import { draftInvoice } from "./draft-invoice.ts";
import { address, creditOf, line, validatedFor } from "./invoicing.fixture.ts";
import { recordPayment } from "./record-payment.ts";
import { useCredit } from "./use-credit.ts";

const use = { usedOn: "2026-11-23", amountCents: 3_000 };

export const example: Example = {
  as: "accountant",
  async input(world) {
    const { customer, credit } = await creditOf(world);
    return { ...use, credit, invoice: await validatedFor(world, customer) };
  },
  refused: {
    "invoicing.credit-elsewhere": async (world) => {
      const { credit } = await creditOf(world);
      const other = { activity: world.activity, kind: "business", name: "Mairie d'Ustaritz", ...address };
      const { id: customer } = await world.done(addCustomer, other);
      return { ...use, credit, invoice: await validatedFor(world, customer) };
    },
    "invoicing.credit-too-small": async (world) => {
      const { customer, credit } = await creditOf(world);
      const invoice = await validatedFor(world, customer);
      await world.done(useCredit, { ...use, credit, invoice, amountCents: 1_000 });
      return { ...use, credit, invoice };
    },
    "invoicing.used-before-received": async (world) => {
      const { customer, credit } = await creditOf(world);
      const invoice = await validatedFor(world, customer);
      return { ...use, usedOn: "2026-11-22", credit, invoice };
    },
    "invoicing.more-than-left": async (world) => {
      const { customer, credit } = await creditOf(world);
      const invoice = await validatedFor(world, customer);
      const payment = { invoice, paidOn: "2026-11-23", amountCents: 119_000 };
      await world.done(recordPayment, payment);
      return { ...use, credit, invoice };
    },
    "invoicing.not-validated": async (world) => {
      const { customer, credit } = await creditOf(world);
      const draft = { activity: world.activity, customer, lines: [line] };
      return { ...use, credit, invoice: (await world.done(draftInvoice, draft)).id };
    },
  },
};
