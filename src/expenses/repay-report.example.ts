import type { Example } from "../../fixtures/example.ts";
import { sent, validated } from "./expenses.fixture.ts";
import { repayReport } from "./repay-report.ts";

const payment = { on: "2026-11-23", amountCents: 3_600 };

export const example: Example = {
  as: "accountant",
  input: async (world) => ({ ...payment, report: await validated(world) }),
  refused: {
    "expenses.not-validated": async (world) => ({ ...payment, report: await sent(world) }),
    "expenses.nothing-left": async (world) => {
      const report = await validated(world);
      await world.done(repayReport, { ...payment, report }, "accountant");
      return { ...payment, report };
    },
    "expenses.more-than-left": async (world) => ({
      ...payment,
      amountCents: 3_601,
      report: await validated(world),
    }),
    "expenses.nothing-spent": async (world) => ({
      ...payment,
      amountCents: 0,
      report: await validated(world),
    }),
    "expenses.settled-before": async (world) => ({
      ...payment,
      on: "2026-11-20",
      report: await validated(world),
    }),
    "ledger.future-date": async (world) => ({ ...payment, on: "2026-11-24", report: await validated(world) }),
  },
};
