import type { Example } from "../../fixtures/example.ts";
import { paidOf } from "./invoicing.fixture.ts";
import { reversePayment } from "./reverse-payment.ts";

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
    "invoicing.reversed-before-paid": async (world) => ({
      ...reversal,
      on: "2026-11-22",
      payment: (await paidOf(world)).payment,
    }),
  },
};
