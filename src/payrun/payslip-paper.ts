import { z } from "zod";
import { readPaper } from "../documents/index.ts";
import { view } from "../foundation/view.ts";
import { readPayslip } from "./payslip.sql.ts";
import { mayReadPayslip } from "./read-payslip.ts";
import { words } from "./words.ts";

/** The pages of a payslip as they came. */
export const payslipPaper = view({
  name: "payrun.payslip-paper",
  label: words.payslip,
  at: "GET /payslips/{payslip}/paper",
  input: z.object({ payslip: z.uuid() }),
  may: (actor) => actor.person !== null,
  async read({ payslip: id }, { db, cooperative, actor }) {
    const found = await readPayslip(db, cooperative, id);
    if (!found || !mayReadPayslip(actor, found)) return null;
    const paper = await readPaper(db, cooperative, found.paper);
    if (!paper) return null;
    const name = `bulletin-${found.month}.pdf`;
    return { name, mediaType: paper.mediaType, base64: paper.bytes.toString("base64") };
  },
});
