import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { view } from "../foundation/view.ts";
import { readGlance } from "./glance.sql.ts";
import { words } from "./words.ts";

/** What waits among expenses: one's own to send or to answer; those one checks; those to pay back. */
export const expensesAtAGlance = view({
  name: "expenses.at-a-glance",
  label: words.reports,
  at: "GET /expenses-at-a-glance",
  input: z.object({}),
  may: (actor) => actor.person !== null,
  async read(_, { db, cooperative, actor }) {
    const checks = has(actor, "accountant", "director") ? null : [...actor.follows];
    const glance = await readGlance(db, cooperative, { person: actor.person as string, checks });
    return { ...glance, mayRepay: has(actor, "accountant", "director") };
  },
});
