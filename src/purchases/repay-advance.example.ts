import type { Example } from "../../fixtures/example.ts";
import { booked } from "./purchases.fixture.ts";

const repayment = { paidOn: "2026-11-20", amountCents: 120_000 };

export const example: Example = {
  as: "accountant",
  input: async (world) => ({
    ...repayment,
    bill: await booked(world, { advancedBy: world.personId("entrepreneur") }),
  }),
  refused: {
    "purchases.nothing-left": async (world) => ({ ...repayment, bill: await booked(world) }),
  },
};
