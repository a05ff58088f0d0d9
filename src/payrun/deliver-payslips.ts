import { z } from "zod";
import type { Month } from "../foundation/calendar.ts";
import { month } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import type { Refusal } from "../foundation/refusal.ts";
import type { Scene } from "../foundation/scene.ts";
import { euros } from "../ledger/index.ts";
import { notify } from "../notices/index.ts";
import { findPayslips } from "./find-payslips.ts";
import { mayDeliver } from "./may.ts";
import { payslipDelivered, payslipReplaced } from "./notice-kinds.ts";
import { insertDeliveries } from "./payslip.sql.ts";
import { refusals } from "./refusals.ts";
import { lockRun } from "./run.sql.ts";
import type { Judged } from "./standing.ts";
import { words } from "./words.ts";

/**
 * Give payslips to whom they are (C. trav. art. L3243-2): each person finds theirs and is told of it. Those
 * asked for, or all that are ready; one that is not ready stops the whole, so that nothing is half given.
 */
export const deliverPayslips = operation({
  name: "payrun.deliver-payslips",
  label: words.deliverPayslips,
  at: "POST /pay-runs/{month}/deliveries",
  input: z.object({ month: month(), payslips: z.array(z.uuid()).max(2000).default([]) }),
  find: ({ month: of, payslips }, scene) => findToDeliver(scene, of, payslips),
  may: (actor) => mayDeliver(actor),
  whyNot({ chosen }) {
    if (chosen.length === 0) return refusals.noneReady();
    const seen = new Set<string>();
    for (const one of chosen) {
      const refusal = whyNotDeliver(one);
      if (refusal) return refusal;
      if (seen.has(one.contract ?? "")) return refusals.twoOfOne({ name: one.personName ?? "" });
      seen.add(one.contract ?? "");
    }
    return null;
  },
  async effect({ month: of, chosen }, scene) {
    const deliveries = chosen.flatMap(({ id: payslip, contract, person, before }) =>
      contract && person ? [{ payslip, contract, person, replaces: before?.id ?? null }] : [],
    );
    await insertDeliveries(scene, of, deliveries);
    for (const { id, person, before } of chosen)
      await notify(scene, before ? payslipReplaced : payslipDelivered, {
        to: person ? [person] : [],
        params: { month: of },
        link: `/paie/bulletins/${id}`,
        once: `payslip:${id}`,
      });
    return { delivered: deliveries.length };
  },
});

async function findToDeliver(scene: Scene, of: Month, asked: readonly string[]) {
  if (!(await lockRun(scene.db, scene.cooperative, of))) return null;
  const { payslips } = await findPayslips(scene, of);
  const ready = payslips.filter(({ standing }) => standing === "ready");
  const chosen = asked.length > 0 ? payslips.filter(({ id }) => asked.includes(id)) : ready;
  return chosen.length < new Set(asked).size ? null : { month: of, chosen };
}

/** Why this one is not given to anybody now, in one sentence that says what to do. */
export function whyNotDeliver(one: Judged): Refusal | null {
  const { standing, plan, grossCents } = one;
  const name = one.personName ?? one.nameRead;
  if (standing === "delivered" || standing === "replaced") return refusals.deliveredAlready();
  if (standing === "nobody") return refusals.ofNobody({ file: one.fileName, page: one.firstPage });
  if (standing === "other-month") return refusals.ofOtherMonth({ month: one.monthRead ?? "" });
  if (standing === "unread") return refusals.unread({ name });
  if (standing === "not-employed") return refusals.notEmployed({ month: one.month });
  if (standing === "again") return refusals.sameAgain({ name });
  if (standing === "replaces") return refusals.wouldReplace({ name });
  if (standing === "aside") return refusals.setAside({ name });
  if (standing === "differs")
    return refusals.amountDiffers({
      ...{ name, read: euros(grossCents ?? 0n), planned: euros(plan?.grossCents ?? 0n) },
      gap: euros((grossCents ?? 0n) - (plan?.grossCents ?? 0n)),
    });
  return null;
}
