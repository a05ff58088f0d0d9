import type { Month } from "../foundation/calendar.ts";
import type { Cents } from "../foundation/money.ts";
import type { Payslip } from "./payslip.sql.ts";

/** Where a payslip stands, from what is wrong with it to what is done. */
export const standings = [
  "nobody",
  "other-month",
  "unread",
  "not-employed",
  "again",
  "replaces",
  "differs",
  "ready",
  "aside",
  "delivered",
  "replaced",
] as const;
export type Standing = (typeof standings)[number];

/** What was planned for a contract in the month: as it was sent, else as it stands now. */
export interface Planned {
  readonly contract: string;
  readonly grossCents: Cents;
  /** The cost that the validated pay counted on; null where none was validated. */
  readonly costCents: Cents | null;
  readonly netCents: Cents | null;
}

export interface Judged extends Payslip {
  readonly standing: Standing;
  readonly plan: Planned | null;
  /** The payslip of the same contract and month that was delivered and that it would replace. */
  readonly before: Payslip | null;
}

/**
 * Where each payslip of a month stands. By hand somebody says whose it is and that it stands as it is; what
 * nobody said is held to what is written in it and to the plan, to the cent.
 */
export function judge(
  payslips: readonly Payslip[],
  { month, plans }: { month: Month; plans: readonly Planned[] },
): Judged[] {
  const planOf = new Map(plans.map((plan) => [plan.contract, plan]));
  const held = payslips.filter(({ deliveredAt, replacedBy }) => deliveredAt && !replacedBy);
  return payslips.map((one) => {
    const plan = (one.contract && planOf.get(one.contract)) || null;
    const before = held.find(({ id, contract }) => id !== one.id && contract === one.contract) ?? null;
    return { ...one, plan, before, standing: standingOf(one, { month, plan, before }) };
  });
}

type Beside = { month: Month; plan: Planned | null; before: Payslip | null };

function standingOf(one: Payslip, { month, plan, before }: Beside): Standing {
  if (one.deliveredAt) return one.replacedBy ? "replaced" : "delivered";
  if (one.handled === "aside") return "aside";
  if (one.monthRead !== null && one.monthRead !== month) return "other-month";
  if (one.contract === null) return "nobody";
  if (before && sameFigures(one, before)) return "again";
  if (one.handled === "confirmed") return "ready";
  if (one.grossCents === null || one.netCents === null || one.monthRead === null) return "unread";
  if (!plan) return "not-employed";
  if (before) return "replaces";
  return one.grossCents === plan.grossCents ? "ready" : "differs";
}

const sameFigures = (a: Payslip, b: Payslip): boolean =>
  a.grossCents === b.grossCents && a.netCents === b.netCents && a.costCents === b.costCents;
