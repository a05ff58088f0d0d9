import { z } from "zod";
import type { Actor } from "../foundation/actor.ts";
import { view } from "../foundation/view.ts";
import { findPayslips } from "./find-payslips.ts";
import { mayDeliver, mayKeepPay } from "./may.ts";
import { chargedIn } from "./payslip.entry.ts";
import { type Payslip, readPayslip as selectPayslip } from "./payslip.sql.ts";
import { words } from "./words.ts";

/** Who sees a payslip: whose it is once it is delivered, and whoever keeps pay; never an adviser. */
export const mayReadPayslip = (actor: Actor, { person, deliveredAt }: Payslip): boolean =>
  mayKeepPay(actor) || (deliveredAt !== null && person !== null && actor.person === person);

/** What only whoever keeps pay reads of it: the file it came in, what was said of it by hand. */
export const withoutDesk = <P extends Payslip>(payslip: P): P => ({
  ...payslip,
  ...{ fileName: "", nameRead: "", reason: null, handledBy: null, knownBy: null },
});

/** One payslip: what is written in it, what it cost beside what was planned, what became of it. */
export const readPayslip = view({
  name: "payrun.read-payslip",
  label: words.payslip,
  at: "GET /payslips/{payslip}",
  input: z.object({ payslip: z.uuid() }),
  may: (actor) => actor.person !== null,
  async read({ payslip: id }, scene) {
    const { db, cooperative, actor } = scene;
    const found = await selectPayslip(db, cooperative, id);
    if (!found || !mayReadPayslip(actor, found)) return null;
    const { payslips, variables } = await findPayslips(scene, found.month);
    const payslip = payslips.find((one) => one.id === id);
    if (!payslip) return null;
    const keeps = mayKeepPay(actor);
    const of = variables.find(({ contract }) => contract === payslip.contract);
    return {
      payslip: keeps ? payslip : { ...withoutDesk(payslip), before: null },
      own: payslip.person === actor.person,
      activity: of?.activity ? { id: of.activity, name: of.activityName ?? "" } : null,
      fixed: of?.fixed ?? null,
      reductionPlannedCents: of?.validated ? of.reductionCents : null,
      charged: chargedIn(payslip),
      people: keeps ? variables.map(({ contract, personName: name }) => ({ contract, name })) : [],
      may: { keep: keeps, handle: mayDeliver(actor) && payslip.deliveredAt === null },
    };
  },
});
