import { z } from "zod";
import { readActivity } from "../activities/index.ts";
import { isTeam, mayReadActivity } from "../foundation/actor.ts";
import { lastOfMonth, monthOf } from "../foundation/calendar.ts";
import { sumCents } from "../foundation/money.ts";
import type { Scene } from "../foundation/scene.ts";
import { view } from "../foundation/view.ts";
import { listFiscalYears } from "../ledger/index.ts";
import { readCooperative } from "../network/index.ts";
import { listAmounts, listVersions, readBudget } from "./budget.sql.ts";
import { comesIn, lineOf, monthsOf, type Plan, planOf } from "./budget.ts";
import { contributionAccounts } from "./find-statement.ts";
import { mayPlan } from "./keep-budget.ts";
import type { Year } from "./period.ts";
import { readAccountMonths, type Scope } from "./statement.sql.ts";
import { words } from "./words.ts";

/**
 * What was planned of a year beside what happened, line by line and month by month, with the year before from
 * which a budget is begun: for the entrepreneur and their adviser; of the cooperative, for the team.
 */
export const readPlan = view({
  name: "statements.read-budget",
  label: words.budget,
  at: "GET /budgets",
  input: z.object({
    activity: z.uuid().optional(),
    year: z.coerce.number().int().optional(),
    version: z.coerce.number().int().min(1).optional(),
  }),
  may: (actor, { activity }) => (activity ? mayReadActivity(actor, activity) : isTeam(actor)),
  async read({ activity: id, year: wanted, version }, scene) {
    const { db, cooperative, today, actor } = scene;
    const activity = id ? await readActivity(db, cooperative, id) : null;
    if (id && !activity) return null;
    const years = await listFiscalYears(db, cooperative);
    const year = wanted
      ? years.find(({ endsOn }) => endsOn.startsWith(`${wanted}-`))
      : (years.find(({ startsOn, endsOn }) => startsOn <= today && today <= endsOn) ?? years.at(-1));
    if (!year) return null;
    const scope: Scope = id ? { of: "activity", id } : { of: "house" };
    const budget = await readBudget(db, cooperative, { activity: id ?? null, fiscalYear: year.endsOn });
    const shown = version ?? budget?.versions ?? 0;
    const before = years[years.indexOf(year) - 1];
    return {
      activity: activity && { id: activity.id, name: activity.name, code: activity.code },
      house: (await readCooperative(db, cooperative))?.name ?? "",
      ...{ year, years: years.map(({ endsOn }) => endsOn.slice(0, 4)).reverse(), today, shown },
      months: monthsOf(year),
      elapsed: monthsOf(year).filter((month) => lastOfMonth(`${month}-01`) < today).length,
      base: budget?.versions ?? 0,
      versions: budget ? await listVersions(db, cooperative, budget.id) : [],
      planned: budget?.versions ? await plannedOf(scene, year, { budget: budget.id, version: shown }) : null,
      actual: await actualOf(scene, scope, year),
      lastYear: before
        ? { name: before.endsOn.slice(0, 4), plan: await actualOf(scene, scope, before) }
        : null,
      mayKeep: mayPlan(actor, id ?? null) && !year.closed,
    };
  },
});

async function plannedOf(
  { db, cooperative }: Scene,
  year: Year,
  which: { budget: string; version: number },
): Promise<Plan> {
  const amounts = await listAmounts(db, cooperative, which);
  const months = monthsOf(year);
  return planOf((line) =>
    months.map((month) => amounts.find((one) => one.line === line && one.month === month)?.cents ?? 0n),
  );
}

/** What happened, in the lines of a budget: every charge and income in one of them. */
async function actualOf(scene: Scene, scope: Scope, year: Year): Promise<Plan> {
  const { db, cooperative } = scene;
  const span = { from: year.startsOn, to: year.endsOn };
  const rows = await readAccountMonths(db, cooperative, { scope, span });
  const contributions = await contributionAccounts(scene);
  const months = monthsOf(year);
  return planOf((line) =>
    months.map((month) => {
      const own = rows.filter(
        (row) => monthOf(`${row.month}-01`) === month && lineOf(row.account, contributions) === line,
      );
      const cents = sumCents(own.map(({ balanceCents }) => balanceCents));
      return comesIn(line) ? -cents : cents;
    }),
  );
}
