import { z } from "zod";
import { readActivity } from "../activities/index.ts";
import { type Actor, has } from "../foundation/actor.ts";
import { cents } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { listFiscalYears } from "../ledger/index.ts";
import { insertVersion, lockBudget } from "./budget.sql.ts";
import { budgetLines, monthsOf } from "./budget.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** The entrepreneur plans their activity; the accountant and the director the whole cooperative. */
export const mayPlan = (actor: Actor, activity: string | null): boolean =>
  activity ? actor.activities.has(activity) : has(actor, "accountant", "director");

/**
 * Write the budget of a year, twelve months by line. What was written before stays as a version, with who and
 * when; `base` is the version one began from, so that nobody writes over what they have not read.
 */
export const keepBudget = operation({
  name: "statements.keep-budget",
  label: words.keepBudget,
  at: "PUT /budgets",
  input: z.object({
    activity: z.uuid().nullable().default(null),
    year: z.coerce.number().int(),
    base: z.coerce.number().int().min(0),
    amounts: z
      .array(
        z.object({ line: z.enum(budgetLines), month: z.string().regex(/^\d{4}-\d{2}$/), cents: cents() }),
      )
      .max(120),
  }),
  async find({ activity, year, base, amounts }, scene) {
    const { db, cooperative } = scene;
    if (activity && !(await readActivity(db, cooperative, activity))) return null;
    const found = (await listFiscalYears(db, cooperative)).find(({ endsOn }) =>
      endsOn.startsWith(`${year}-`),
    );
    if (!found) return null;
    const budget = await lockBudget(scene, { activity, fiscalYear: found.endsOn });
    return { activity, year: found, budget, stale: budget.versions !== base, amounts };
  },
  may: (actor, { activity }) => mayPlan(actor, activity),
  whyNot({ year, stale, amounts }) {
    if (year.closed) return refusals.yearOver({ year: year.endsOn.slice(0, 4) });
    if (stale) return refusals.budgetChanged();
    const months = new Set(monthsOf(year));
    const inYear = amounts.filter(({ month }) => months.has(month));
    if (inYear.length < amounts.length) return refusals.otherYear({ year: year.endsOn.slice(0, 4) });
    return inYear.some(({ cents: planned }) => planned !== 0n) ? null : refusals.nothingPlanned();
  },
  async effect({ budget, amounts }, scene) {
    return { version: await insertVersion(scene, { budget, amounts }) };
  },
});
