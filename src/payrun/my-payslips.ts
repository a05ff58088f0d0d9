import { z } from "zod";
import { view } from "../foundation/view.ts";
import { mayKeepPay } from "./may.ts";
import { listPayslipsOf } from "./payslip.sql.ts";
import { withoutDesk } from "./read-payslip.ts";
import { words } from "./words.ts";

export const payslipsPerPage = 24;

/**
 * The payslips that one was given, the newest first; they stay for fifty years (C. trav. art. D3243-8). Those
 * of somebody else for whoever keeps pay.
 */
export const myPayslips = view({
  name: "payrun.my-payslips",
  label: words.myPayslips,
  at: "GET /my-payslips",
  input: z.object({
    person: z.uuid().optional(),
    page: z.coerce.number().int().min(1).max(1000).default(1),
  }),
  may: (actor, { person }) =>
    actor.person !== null && (!person || person === actor.person || mayKeepPay(actor)),
  async read({ person, page }, { db, cooperative, actor }) {
    const cut = { limit: payslipsPerPage, offset: (page - 1) * payslipsPerPage };
    const of = person ?? actor.person ?? "";
    const rows = await listPayslipsOf(db, cooperative, { person: of, ...cut });
    const shown = mayKeepPay(actor) ? rows : rows.map(withoutDesk);
    return { rows: shown, page, total: rows[0]?.total ?? 0, person: person ?? null };
  },
});
