import { absencePaper } from "./absence-paper.ts";
import { approveAbsence } from "./approve-absence.ts";
import { declareAbsence } from "./declare-absence.ts";
import { giveEvidence } from "./give-evidence.ts";
import { absencesAtAGlance, listAbsences } from "./list-absences.ts";
import { myAbsences } from "./my-absences.ts";
import { refuseAbsence } from "./refuse-absence.ts";
import { returnEarly } from "./return-early.ts";
import { warnOfEvidence } from "./warn-of-evidence.ts";
import { withdrawAbsence } from "./withdraw-absence.ts";

export { type Absence, listApprovedAbsences } from "./absence.sql.ts";
export { type Away, calendarDays, within, workingDays } from "./days.ts";
export { holdings } from "./holdings.ts";
export { type AbsenceKind, absenceKinds, kindRules } from "./kinds.ts";
export { noticeKinds } from "./notice-kinds.ts";
export { refusals } from "./refusals.ts";
export { absencesAtAGlance, approveAbsence, declareAbsence, giveEvidence };

export const operations = [
  declareAbsence,
  giveEvidence,
  approveAbsence,
  refuseAbsence,
  withdrawAbsence,
  returnEarly,
];
export const views = [myAbsences, listAbsences, absencesAtAGlance, absencePaper];
export const watches = [warnOfEvidence];
