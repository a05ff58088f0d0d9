import { z } from "zod";
import { listActivities } from "../activities/index.ts";
import { view } from "../foundation/view.ts";
import { listUnsent } from "./expense.sql.ts";
import { nameOf, whyIncomplete } from "./expense.ts";
import { figuredOf, findGround } from "./find-figures.ts";
import { words } from "./words.ts";

/** What one has spent and not sent: what is complete, and what it comes to; what still misses something. */
export const myExpenses = view({
  name: "expenses.my-expenses",
  label: words.myExpenses,
  at: "GET /expenses",
  input: z.object({}),
  may: (actor) => actor.person !== null,
  async read(_, scene) {
    const { db, cooperative, actor } = scene;
    const person = actor.person as string;
    const expenses = await listUnsent(db, cooperative, person);
    const ground = await findGround(scene, person, expenses);
    const figured = figuredOf(expenses, ground);
    const activities = await listActivities(db, cooperative, [...actor.activities]);
    const rows = expenses.map((expense) => {
      const category = ground.categories.find(({ code }) => code === expense.category);
      return {
        ...{ id: expense.id, spentOn: expense.spentOn, supplier: expense.supplier, paper: expense.paper },
        ...{ refusal: expense.refusal, activity: expense.activity, km: expense.km },
        name: nameOf(expense, category),
        category: category?.label ?? null,
        missing: whyIncomplete(expense, category),
        refundedCents: figured.get(expense.id)?.refundedCents ?? expense.grossCents,
      };
    });
    return { rows, activities: activities.map(({ id, name }) => ({ id, name })) };
  },
});
