import type { Example } from "../../fixtures/example.ts";
import { back, delivered, payslipOf } from "./payrun.fixture.ts";
import { setAsidePayslip } from "./set-aside-payslip.ts";

const reason = "Bulletin d’un autre employeur";

export const example: Example = {
  as: "accountant",
  async input(world) {
    await back(world);
    return { payslip: await payslipOf(world), reason };
  },
  refused: {
    "payrun.aside-already": async (world) => {
      await back(world);
      const asked = { payslip: await payslipOf(world), reason };
      await world.done(setAsidePayslip, asked, "hr");
      return asked;
    },
    "payrun.delivered-already": async (world) => {
      await delivered(world);
      return { payslip: await payslipOf(world), reason };
    },
  },
};
