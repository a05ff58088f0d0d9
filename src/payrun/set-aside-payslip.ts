import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { findHandled } from "./confirm-payslip.ts";
import { mayDeliver } from "./may.ts";
import { insertHandling } from "./payslip.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Put a payslip aside with the reason: it stays in the tray, given to nobody, and may be taken back. */
export const setAsidePayslip = operation({
  name: "payrun.set-aside-payslip",
  label: words.setAsidePayslip,
  at: "POST /payslips/{payslip}/set-aside",
  input: z.object({ payslip: z.uuid(), reason: shortText(400) }),
  find: ({ payslip }, scene) => findHandled(scene, payslip),
  may: (actor) => mayDeliver(actor),
  whyNot({ payslip }) {
    if (payslip.deliveredAt) return refusals.deliveredAlready();
    return payslip.standing === "aside" ? refusals.asideAlready() : null;
  },
  async effect({ payslip: { id } }, scene, { reason }) {
    await insertHandling(scene, { payslip: id, kind: "aside", contract: null, person: null, reason });
    return { id };
  },
});
