import type { Example } from "../../fixtures/example.ts";
import { booked, paid } from "./purchases.fixture.ts";
import { reversePayment } from "./reverse-payment.ts";

const reversal = { on: "2026-11-23", reason: "Virement rejeté : compte clos" };

export const example: Example = {
  as: "accountant",
  input: async (world) => ({ ...reversal, payment: await paid(world, await booked(world)) }),
  refused: {
    "purchases.reversed-already": async (world) => {
      const payment = await paid(world, await booked(world));
      await world.done(reversePayment, { ...reversal, payment }, "accountant");
      return { ...reversal, payment };
    },
    "purchases.reversed-before": async (world) => ({
      ...reversal,
      on: "2026-11-19",
      payment: await paid(world, await booked(world)),
    }),
  },
};
