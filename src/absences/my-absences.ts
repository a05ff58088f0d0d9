import { z } from "zod";
import { addDays } from "../foundation/calendar.ts";
import { view } from "../foundation/view.ts";
import { type Absence, listAbsencesOf, listLive } from "./absence.sql.ts";
import { contractFor, keepsAbsences } from "./absence.ts";
import { calendarDays, workingDays } from "./days.ts";
import { listEmployedPeople } from "./employment.sql.ts";
import { listEmployments } from "./employment.ts";
import { kindRules } from "./kinds.ts";
import { leaveBalance, leaveYearOn } from "./leave.ts";
import { words } from "./words.ts";

export const absencesPerPage = 30;

/** One’s own absences, or for whoever keeps them those of a person: leave earned and taken, what waits. */
export const myAbsences = view({
  name: "absences.my-absences",
  label: words.myAbsences,
  at: "GET /people/absences",
  input: z.object({
    person: z.uuid().optional(),
    page: z.coerce.number().int().min(1).max(1_000_000).default(1),
  }),
  may: (actor, { person }) =>
    actor.person !== null && (!person || person === actor.person || keepsAbsences(actor)),
  async read({ person: of, page }, { db, cooperative, actor, today }) {
    const person = of ?? (actor.person as string);
    const employments = await listEmployments(db, cooperative, person);
    const paid = employments.filter(({ kind }) => kind !== "cape");
    const cut = { limit: absencesPerPage, offset: (page - 1) * absencesPerPage };
    const rows = await listAbsencesOf(db, cooperative, person, cut);
    const from = leaveYearOn(leaveYearOn(today).from.replace(/-06-01$/, "-05-31")).from;
    const live = await listLive(db, cooperative, { person, from, to: "2199-12-31" });
    const approved = live.filter(({ state }) => state === "approved");
    const now = contractFor(employments, { from: today, to: today });
    const keeps = keepsAbsences(actor);
    return {
      ...{ person, page, today, total: Number(rows[0]?.total ?? 0), own: person === actor.person },
      people: keeps ? await listEmployedPeople(db, cooperative, today) : [],
      /** What one works under today: leave is for whoever is paid. */
      kind: now?.kind ?? null,
      balance: paid.length > 0 ? leaveBalance(today, paid, approved) : null,
      waiting: live.filter(({ state, kind }) => state === "declared" && kind === "paid-leave").length,
      rows: rows.map((row) => ({
        ...counted(row),
        may: chances(row, { own: person === actor.person, today }),
      })),
    };
  },
});

/** How long an absence is, in the days its kind counts in. */
export const counted = (row: Absence) => ({
  ...row,
  days: workingDays(row),
  calendar: calendarDays(row),
  needsPaper: kindRules[row.kind].proved && row.paper === null && row.state === "declared",
});

/** What may be done with it by the person, asked as the operations ask. */
const chances = ({ state, from, to }: Absence, { own, today }: { own: boolean; today: string }) => ({
  withdraw: state === "declared" || (state === "approved" && (from > today || !own)),
  comeBack:
    (state === "declared" || state === "approved") && from <= today && to > from && addDays(to, 31) > today,
  prove: state === "declared",
});
