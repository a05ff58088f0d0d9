import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { Refused } from "../foundation/refusal.ts";
import { deleteExpense, lockExpenses } from "./expense.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Drop an expense that was never sent; one that was once in a report stays on record. */
export const dropExpense = operation({
  name: "expenses.drop-expense",
  label: words.dropExpense,
  at: "DELETE /expenses/{expense}",
  input: z.object({ expense: z.uuid() }),
  async find({ expense }, { db, cooperative }) {
    const [found] = await lockExpenses(db, cooperative, [expense]);
    return found ?? null;
  },
  may: (actor, { person }) => person === actor.person,
  whyNot: ({ heldBy }) => (heldBy ? refusals.held({ number: heldBy }) : null),
  async effect({ id }, { db, cooperative }) {
    if (!(await deleteExpense(db, cooperative, id))) throw new Refused(refusals.onceSent());
    return { id };
  },
});
