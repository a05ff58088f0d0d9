import { z } from "zod";
import { readActivity } from "../activities/index.ts";
import { readPaper } from "../documents/index.ts";
import { view } from "../foundation/view.ts";
import { readExpense } from "./expense.sql.ts";
import { mayReadReport } from "./report.ts";
import { words } from "./words.ts";

/** The receipt of an expense, for who spent it and whoever may read their reports once it was sent. */
export const expensePaper = view({
  name: "expenses.read-receipt",
  label: words.readReceipt,
  at: "GET /expenses/{expense}/receipt",
  input: z.object({ expense: z.uuid() }),
  may: (actor) => actor.person !== null,
  async read({ expense: id }, { db, cooperative, actor }) {
    const expense = await readExpense(db, cooperative, id);
    if (!expense?.paper) return null;
    const own = expense.person === actor.person;
    const activity = expense.activity ? await readActivity(db, cooperative, expense.activity) : null;
    const sent = expense.heldBy !== null || expense.refusal !== null;
    if (!own && !(sent && mayReadReport(actor, { ...expense, adviser: activity?.adviser ?? null })))
      return null;
    const paper = await readPaper(db, cooperative, expense.paper);
    return paper && { mediaType: paper.mediaType, base64: paper.bytes.toString("base64") };
  },
});
