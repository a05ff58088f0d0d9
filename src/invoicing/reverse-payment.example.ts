import type { Example } from "../../fixtures/example.ts";
import { creditOf, paidOf, validatedFor } from "./invoicing.fixture.ts";
import { reversePayment } from "./reverse-payment.ts";
import { useCredit } from "./use-credit.ts";

const reversal = { on: "2026-11-23", reason: "Chèque sans provision" };

export const example: Example = {
  as: "accountant",
  input: async (world) => ({ ...reversal, payment: (await paidOf(world)).payment }),
  refused: {
    "invoicing.already-reversed": async (world) => {
      const { payment } = await paidOf(world);
      await world.done(reversePayment, { ...reversal, payment });
      return { ...reversal, payment };
    },
    "invoicing.surplus-used": async (world) => {
      const { customer, payment, credit } = await creditOf(world);
      const invoice = await validatedFor(world, customer);
      await world.done(useCredit, { invoice, credit, usedOn: "2026-11-23", amountCents: 1_000 });
      return { ...reversal, payment };
    },
    "invoicing.reversed-before-paid": async (world) => ({
      ...reversal,
      on: "2026-11-22",
      payment: (await paidOf(world)).payment,
    }),
  },
};
