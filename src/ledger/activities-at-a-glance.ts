import { z } from "zod";
import { listActivities } from "../activities/index.ts";
import { isTeam } from "../foundation/actor.ts";
import { plain } from "../foundation/plain.ts";
import { listExport } from "../foundation/statements/index.ts";
import { view } from "../foundation/view.ts";
import { findFiscalYear, readActivityFigures } from "./statement.sql.ts";
import { words } from "./words.ts";

/** The activities that a person may look into (R1.06), each with its cash, what it is owed and its result. */
export const activitiesAtAGlance = view({
  name: "ledger.activities-at-a-glance",
  label: words.activities,
  at: "GET /activities",
  input: z.object({ year: z.coerce.number().int().optional(), search: z.string().max(60).optional() }),
  may: (actor) => actor.roles.size > 0,
  async read({ year: wanted, search }, { db, cooperative, actor, today }) {
    const year = await findFiscalYear(db, cooperative, { year: wanted, on: today });
    const only = isTeam(actor) ? undefined : [...actor.activities, ...actor.follows];
    const found = await listActivities(db, cooperative, only);
    const activities = search
      ? found.filter((a) => plain(`${a.code} ${a.name} ${a.trade}`).includes(plain(search)))
      : found;
    const figures = year ? await readActivityFigures(db, cooperative, { fiscalYear: year.endsOn, only }) : [];
    const byActivity = new Map(figures.map((row) => [row.activity, row]));
    const rows = activities.map((activity) => {
      const kept = byActivity.get(activity.id);
      const resultCents = (kept?.incomeCents ?? 0n) - (kept?.chargesCents ?? 0n);
      return { activity, cashCents: kept?.cashCents ?? 0n, owedCents: kept?.owedCents ?? 0n, resultCents };
    });
    return { year, rows };
  },
});

/** The same as a file. */
export const exportActivities = listExport({
  name: "ledger.export-activities",
  label: words.activities,
  input: activitiesAtAGlance.input,
  file: "activites",
  may: (actor, asked) => activitiesAtAGlance.may(actor, asked),
  columns: [
    ["code", words.activityCode, "text"],
    ["name", words.activityName, "text"],
    ["cash", words.cash, "cents"],
    ["owed", words.owed, "cents"],
    ["result", words.result, "cents"],
  ],
  async page(asked, scene) {
    const rows = (await activitiesAtAGlance.read(asked, scene))?.rows ?? [];
    return { rows, total: rows.length };
  },
  row: ({ activity, cashCents, owedCents, resultCents }) => ({
    ...{ code: activity.code, name: activity.name, cash: cashCents, owed: owedCents, result: resultCents },
  }),
});
