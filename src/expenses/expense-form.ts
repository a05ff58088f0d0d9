import { z } from "zod";
import { listActivities } from "../activities/index.ts";
import { has, isTeam } from "../foundation/actor.ts";
import { view } from "../foundation/view.ts";
import { listCategories } from "./category.sql.ts";
import { listTwins, readExpense } from "./expense.sql.ts";
import { listVehicles } from "./vehicle.sql.ts";
import { words } from "./words.ts";

/** What an expense may say: one's activities, the categories, one's vehicles; and what it says already. */
export const expenseForm = view({
  name: "expenses.expense-form",
  label: words.keepExpense,
  at: "GET /expense-form",
  input: z.object({ expense: z.uuid().optional() }),
  may: (actor) => actor.person !== null,
  async read({ expense: id }, { db, cooperative, actor, today }) {
    const expense = id ? await readExpense(db, cooperative, id) : null;
    if (id && expense?.person !== actor.person) return null;
    const activities = await listActivities(db, cooperative, [...actor.activities]);
    return {
      expense,
      looksLikeAnother: expense ? (await listTwins(db, cooperative, [expense.id])).length > 0 : false,
      today,
      activities: activities.map(({ id: activity, name }) => ({ id: activity, name })),
      forHouse: isTeam(actor) || has(actor, "adviser"),
      categories: (await listCategories(db, cooperative)).filter(({ retired }) => !retired),
      vehicles: (await listVehicles(db, cooperative, actor.person as string)).filter((v) => !v.retiredOn),
    };
  },
});
