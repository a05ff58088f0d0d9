import { z } from "zod";
import { addDays, type CivilDate } from "../foundation/calendar.ts";
import { view } from "../foundation/view.ts";
import { type Absence, listAbsencesOf, listLive } from "./absence.sql.ts";
import { contractFor, keepsAbsences } from "./absence.ts";
import { calendarDays, workingDays } from "./days.ts";
import { listEmployedPeople } from "./employment.sql.ts";
import { listEmployments } from "./employment.ts";
import { kindRules } from "./kinds.ts";
import { leaveBalance, leaveYearOn } from "./leave.ts";
import { withdrawAbsence } from "./withdraw-absence.ts";
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
        may: chances(row, { own: person === actor.person, keeps, today }),
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

interface Asked {
  readonly own: boolean;
  readonly keeps: boolean;
  readonly today: CivilDate;
}

/** What may be done with it: withdrawn as the operation says; ended earlier while it lasts, or just after. */
const chances = (absence: Absence, { own, keeps, today }: Asked) => ({
  withdraw: withdrawAbsence.whyNot({ absence, own, keeps: keeps && !own, today }) === null,
  comeBack:
    isLive(absence) && absence.from <= today && absence.to > absence.from && addDays(absence.to, 31) > today,
  prove: absence.state === "declared",
});

const isLive = ({ state }: Absence) => state === "declared" || state === "approved";
