import type { Example } from "../../fixtures/example.ts";
import { booked } from "./purchases.fixture.ts";

const refund = { paidOn: "2026-11-20", amountCents: 120_000 };

export const example: Example = {
  as: "accountant",
  input: async (world) => ({ ...refund, bill: await booked(world, { kind: "credit" }) }),
  refused: {
    "purchases.wrong-kind": async (world) => ({ ...refund, bill: await booked(world) }),
  },
};
