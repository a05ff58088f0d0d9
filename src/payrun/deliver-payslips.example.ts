import type { Example } from "../../fixtures/example.ts";
import type { DrawnPayslip } from "../../fixtures/payslip-pdf.ts";
import {
  back,
  delivered,
  drop,
  nadiaPaid,
  november,
  payslipOf,
  runReady,
  unknownPaid,
} from "./payrun.fixture.ts";
import { setAsidePayslip } from "./set-aside-payslip.ts";

type World = Parameters<Example["input"]>[0];
const { nir: _, ...nameless } = nadiaPaid;

/** One that stands so, asked for by its name. */
const one = (more: Partial<DrawnPayslip>, standing: string) => async (world: World) => {
  await back(world, more);
  return { ...november, payslips: [await payslipOf(world, standing)] };
};
const again = (more: Partial<DrawnPayslip>, standing: string) => async (world: World) => {
  await delivered(world);
  await drop(world, [{ ...nadiaPaid, ...more }], "columns");
  return { ...november, payslips: [await payslipOf(world, standing)] };
};

export const example: Example = {
  as: "hr",
  async input(world) {
    await back(world);
    return november;
  },
  refused: {
    "payrun.none-ready": async (world) => {
      await runReady(world);
      return november;
    },
    "payrun.of-nobody": one(unknownPaid, "nobody"),
    "payrun.of-other-month": one({ month: "octobre 2026" }, "other-month"),
    "payrun.unread": async (world) => {
      await runReady(world);
      const { month: __, ...undated } = nadiaPaid;
      await drop(world, [undated]);
      return { ...november, payslips: [await payslipOf(world, "unread")] };
    },
    "payrun.amount-differs": one({ gross: 30_000 }, "differs"),
    "payrun.same-again": again({}, "again"),
    "payrun.would-replace": again({ net: 18_500 }, "replaces"),
    "payrun.delivered-already": async (world) => {
      await delivered(world);
      return { ...november, payslips: [await payslipOf(world, "delivered")] };
    },
    "payrun.set-aside": async (world) => {
      await back(world);
      const payslip = await payslipOf(world);
      await world.done(setAsidePayslip, { payslip, reason: "À revoir" }, "hr");
      return { ...november, payslips: [payslip] };
    },
    "payrun.two-of-one": async (world) => {
      await runReady(world);
      await drop(world, [nadiaPaid]);
      await drop(world, [nameless], "columns");
      return november;
    },
  },
};
