import type { Example } from "../../fixtures/example.ts";
import { creditOf } from "./invoicing.fixture.ts";

const repayment = { repaidOn: "2026-11-23", amountCents: 3_000, reference: "VIR 118" };

export const example: Example = {
  as: "accountant",
  input: async (world) => ({ ...repayment, credit: (await creditOf(world)).credit }),
  refused: {
    "invoicing.credit-too-small": async (world) => ({
      ...repayment,
      amountCents: 3_001,
      credit: (await creditOf(world)).credit,
    }),
    "invoicing.used-before-received": async (world) => ({
      ...repayment,
      repaidOn: "2026-11-22",
      credit: (await creditOf(world)).credit,
    }),
    "ledger.future-date": async (world) => ({
      ...repayment,
      repaidOn: "2026-11-24",
      credit: (await creditOf(world)).credit,
    }),
  },
};
