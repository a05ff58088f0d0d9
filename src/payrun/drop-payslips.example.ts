import type { Example } from "../../fixtures/example.ts";
import { letterPdf, payslipsPdf, scanPdf } from "../../fixtures/payslip-pdf.ts";
import { dropPayslips } from "./drop-payslips.ts";
import { givenPdf, nadiaPaid, november, runReady } from "./payrun.fixture.ts";

type World = Parameters<Example["input"]>[0];
const dropping = (make: () => Buffer | Promise<Buffer>) => async (world: World) => {
  await runReady(world);
  return { ...november, paper: givenPdf(await make()) };
};

export const example: Example = {
  as: "hr",
  input: dropping(() => payslipsPdf([nadiaPaid])),
  refused: {
    "payrun.not-pdf": dropping(() => Buffer.from("Bonjour")),
    "payrun.file-too-large": dropping(() =>
      Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(20_000_000)]),
    ),
    "payrun.unreadable": dropping(() => Buffer.from("%PDF-1.7\nrien")),
    "payrun.too-many-pages": dropping(() => scanPdf(601)),
    "payrun.no-text": dropping(() => scanPdf()),
    "payrun.no-payslip": dropping(letterPdf),
    "payrun.given-already": async (world) => {
      const given = await dropping(() => payslipsPdf([nadiaPaid]))(world);
      await world.done(dropPayslips, given, "hr");
      return given;
    },
  },
};
