import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { validated } from "./expenses.fixture.ts";
import { repayReport } from "./repay-report.ts";
import { reverseSettlement } from "./reverse-settlement.ts";

const reversal = { on: "2026-11-23", reason: "IBAN fermé" };

async function repaid(world: World): Promise<string> {
  const payment = { report: await validated(world), on: "2026-11-23", amountCents: 3_600 };
  return (await world.done(repayReport, payment, "accountant")).id;
}

export const example: Example = {
  as: "accountant",
  input: async (world) => ({ ...reversal, settlement: await repaid(world) }),
  refused: {
    "expenses.reversed-already": async (world) => {
      const settlement = await repaid(world);
      await world.done(reverseSettlement, { ...reversal, settlement }, "accountant");
      return { ...reversal, settlement };
    },
    "expenses.reversed-before": async (world) => ({
      ...reversal,
      on: "2026-11-22",
      settlement: await repaid(world),
    }),
    "ledger.future-date": async (world) => ({
      ...reversal,
      on: "2026-11-24",
      settlement: await repaid(world),
    }),
  },
};
