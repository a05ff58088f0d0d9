import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import type { Scene } from "../foundation/scene.ts";
import { findPayslips } from "./find-payslips.ts";
import { mayDeliver } from "./may.ts";
import { insertHandling, readPayslip } from "./payslip.sql.ts";
import { refusals } from "./refusals.ts";
import { lockRun } from "./run.sql.ts";
import { words } from "./words.ts";

/**
 * Say by hand whose a payslip is and that it stands as it is, with the reason: one that nobody was found for,
 * whose amount differs, or that replaces one delivered before. Until it is delivered, the last word counts.
 */
export const confirmPayslip = operation({
  name: "payrun.confirm-payslip",
  label: words.confirmPayslip,
  at: "PUT /payslips/{payslip}/owner",
  input: z.object({ payslip: z.uuid(), contract: z.uuid(), reason: shortText(400) }),
  async find({ payslip: id, contract }, scene) {
    const found = await findHandled(scene, id);
    if (!found) return null;
    return { ...found, owner: found.variables.find((one) => one.contract === contract) ?? null };
  },
  may: (actor) => mayDeliver(actor),
  whyNot({ payslip, owner }) {
    if (payslip.deliveredAt) return refusals.deliveredAlready();
    if (payslip.standing === "other-month") return refusals.ofOtherMonth({ month: payslip.monthRead ?? "" });
    if (!owner) return refusals.notEmployed({ month: payslip.month }, "contract");
    return null;
  },
  async effect({ payslip: { id }, owner }, scene, { reason }) {
    if (!owner) throw new Error("a payslip of nobody");
    const { contract, person } = owner;
    await insertHandling(scene, { payslip: id, kind: "confirmed", contract, person, reason });
    return { id };
  },
});

/** A payslip with its run locked, as it stands among the others of its month. */
export async function findHandled(scene: Scene, id: string) {
  const { db, cooperative } = scene;
  const asked = await readPayslip(db, cooperative, id);
  if (!asked || !(await lockRun(db, cooperative, asked.month))) return null;
  const { payslips, variables } = await findPayslips(scene, asked.month);
  const payslip = payslips.find((one) => one.id === id);
  return payslip ? { payslip, variables } : null;
}
