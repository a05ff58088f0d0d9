import type { Example } from "../../fixtures/example.ts";
import { back, delivered, drop, nadiaPaid, payslipOf, runReady, unknownPaid } from "./payrun.fixture.ts";

const reason = "Vu avec le cabinet de paie";
const nobodyHere = "01970000-0000-7000-8000-000000000000";

export const example: Example = {
  as: "hr",
  async input(world) {
    const contract = await runReady(world);
    await drop(world, [unknownPaid]);
    return { payslip: await payslipOf(world, "nobody"), contract, reason };
  },
  refused: {
    "payrun.not-employed": async (world) => {
      await back(world);
      return { payslip: await payslipOf(world), contract: nobodyHere, reason };
    },
    "payrun.of-other-month": async (world) => {
      const contract = await runReady(world);
      await drop(world, [{ ...nadiaPaid, month: "octobre 2026" }]);
      return { payslip: await payslipOf(world, "other-month"), contract, reason };
    },
    "payrun.delivered-already": async (world) => {
      await delivered(world);
      return { payslip: await payslipOf(world, "delivered"), contract: nobodyHere, reason };
    },
  },
};
