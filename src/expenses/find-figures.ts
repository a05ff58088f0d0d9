import type { Scene } from "../foundation/scene.ts";
import { readSetting } from "../network/index.ts";
import { listCategories } from "./category.sql.ts";
import { type Expense, whyIncomplete } from "./expense.ts";
import { type Figured, figuresOf, type Ground } from "./figures.ts";
import { readLaw } from "./law.sql.ts";
import { listVehicles } from "./vehicle.sql.ts";
import { readYear } from "./year.sql.ts";

/** All that decides what the expenses of a person come to, as the books stand now. */
export async function findGround(
  { db, cooperative, today }: Scene,
  person: string,
  expenses: readonly Expense[],
): Promise<Ground> {
  const coefficients = ["vat.liability-coefficient", "vat.taxation-coefficient"] as const;
  const coefficientsBp: number[] = [];
  for (const key of coefficients) coefficientsBp.push((await readSetting(db, cooperative, key, today)) * 100);
  return {
    law: await readLaw(db),
    categories: await listCategories(db, cooperative),
    vehicles: await listVehicles(db, cooperative, person),
    year: await readYear(db, cooperative, expenses),
    coefficientsBp,
  };
}

/** What those of them that are complete come to, by the name of the expense. */
export function figuredOf(expenses: readonly Expense[], ground: Ground): Map<string, Figured> {
  const complete = expenses.filter((expense) => {
    const category = ground.categories.find(({ code }) => code === expense.category);
    return whyIncomplete(expense, category) === null;
  });
  return new Map(figuresOf(complete, ground).map((one) => [one.expense.id, one]));
}
