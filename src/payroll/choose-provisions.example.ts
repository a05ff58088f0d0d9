import type { Example } from "../../fixtures/example.ts";

const chosen = { month: "2026-12", leavePercent: 10, slowPercent: 15 };

export const example: Example = {
  as: "entrepreneur",
  input: () => chosen,
  refused: {
    "payroll.month-out": () => ({ ...chosen, month: "2026-10" }),
    "payroll.leave-too-little": () => ({ ...chosen, leavePercent: 9 }),
    "payroll.slow-too-much": () => ({ ...chosen, slowPercent: 31 }),
  },
};
