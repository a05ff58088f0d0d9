import { z } from "zod";
import { cents, civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { euros } from "../ledger/index.ts";
import { notify } from "../notices/index.ts";
import { reportRepaid } from "./notice-kinds.ts";
import { mayRepay } from "./report.ts";
import { findSettled, settle, whyNotSettle } from "./settling.ts";
import { words } from "./words.ts";

/** Record what was paid back of a report, all or a part: the bank pays, the person is owed less (R3.22). */
export const repayReport = operation({
  name: "expenses.repay-report",
  label: words.repayReport,
  at: "POST /expense-reports/{report}/payments",
  input: z.object({ report: z.uuid(), on: civilDate(), amountCents: cents() }),
  find: ({ report, on, amountCents }, scene) =>
    findSettled(scene, { report, on, amountCents, kind: "payment" }),
  may: (actor) => mayRepay(actor),
  whyNot: (settled) => whyNotSettle(settled),
  async effect(settled, scene) {
    const { report, settling } = settled;
    const done = await settle(scene, settled);
    await notify(scene, reportRepaid, {
      to: [report.person],
      params: { number: report.number, amount: euros(settling.amountCents) },
      link: `/frais/notes/${report.id}`,
      once: `expense-repaid:${done.id}`,
    });
    return done;
  },
});
