import { z } from "zod";
import { type Actor, has } from "../foundation/actor.ts";
import { addDays, type CivilDate, civilDateOf } from "../foundation/calendar.ts";
import { view } from "../foundation/view.ts";
import { type Absence, absenceStates, countAbsences, listAbsenceRows } from "./absence.sql.ts";
import { keepsAbsences, mayDecide, mayReadPaper } from "./absence.ts";
import { listEmployedPeople } from "./employment.sql.ts";
import { kindRules } from "./kinds.ts";
import { counted } from "./my-absences.ts";
import { words } from "./words.ts";

export const rowsPerPage = 50;

/** Everybody's: who keeps absences, and who pays; an adviser reads those of whom they follow. */
const readsAll = (actor: Actor): boolean => keepsAbsences(actor) || has(actor, "accountant");

/** Who is away, was or will be: what waits for an answer first. */
export const listAbsences = view({
  name: "absences.list-absences",
  label: words.absences,
  at: "GET /absences",
  input: z.object({
    state: z.enum(absenceStates).optional(),
    /** Only what is not over. */
    current: z.literal("1").optional(),
    search: z.string().trim().max(80).default(""),
    page: z.coerce.number().int().min(1).max(1_000_000).default(1),
  }),
  may: (actor) => readsAll(actor) || actor.follows.size > 0,
  async read({ state, current, search, page }, { db, cooperative, actor, today }) {
    const rows = await listAbsenceRows(db, cooperative, {
      ...{ activities: readsAll(actor) ? null : [...actor.follows], state: state ?? null, search },
      since: current ? today : null,
      ...{ limit: rowsPerPage, offset: (page - 1) * rowsPerPage },
    });
    const people = keepsAbsences(actor) ? await listEmployedPeople(db, cooperative, today) : [];
    return {
      ...{ page, today, people, keeps: keepsAbsences(actor), total: Number(rows[0]?.total ?? 0) },
      rows: rows.map((row) => {
        // Health is for whoever keeps absences and pays: others read that somebody is away.
        const seen = readsAll(actor) || !kindRules[row.kind].health;
        const { paper, paperName, closedWhy, reason, ...told } = counted(row);
        const decide = row.state === "declared" && mayDecide(actor, row) && row.person !== actor.person;
        return {
          ...told,
          ...{ kind: seen ? row.kind : null, event: seen ? row.event : ("" as const) },
          ...{ reason: seen ? reason : "", closedWhy: seen ? closedWhy : "" },
          needsPaper: seen && told.needsPaper,
          reportBy: keepsAbsences(actor) ? reportBy(row, today) : null,
          refusable: !(kindRules[row.kind].right && paper),
          paperName: mayReadPaper(actor, row) && paper ? paperName : null,
          ...{ decide, strike: keepsAbsences(actor) && row.person !== actor.person },
        };
      }),
    };
  },
});

/**
 * Until when a stoppage is to be told to the health fund: five days after it is known (CSS art. R133-14),
 * 48 hours for an accident (CSS art. R441-3); null once it is past, or where nothing is to be told.
 */
function reportBy({ kind, state, declaredAt }: Absence, today: CivilDate): CivilDate | null {
  if (!kindRules[kind].health || (state !== "declared" && state !== "approved")) return null;
  const by = addDays(civilDateOf(declaredAt), kind === "work-accident" ? 2 : 5);
  return by >= today ? by : null;
}

/** What waits among absences, for a home. */
export const absencesAtAGlance = view({
  name: "absences.at-a-glance",
  label: words.absences,
  at: "GET /absences-at-a-glance",
  input: z.object({}),
  may: (actor) => readsAll(actor) || actor.follows.size > 0,
  read: (_, { db, cooperative, actor, today }) =>
    countAbsences(db, cooperative, { on: today, activities: readsAll(actor) ? null : [...actor.follows] }),
});
