import { amendConvention } from "./amend-convention.ts";
import { answerEntry } from "./answer-entry.ts";
import { answerExit } from "./answer-exit.ts";
import { askSheetSignatures } from "./ask-sheet-signatures.ts";
import { assignPerson } from "./assign-person.ts";
import { besideInterview } from "./beside-interview.ts";
import { conventionForm } from "./convention-form.ts";
import { endAssignment } from "./end-assignment.ts";
import { enterConvention } from "./enter-convention.ts";
import { exportFolder } from "./export-folder.ts";
import { exportHours } from "./export-hours.ts";
import { exportParticipants } from "./export-participants.ts";
import { exportReport } from "./export-report.ts";
import { keepFunder } from "./keep-funder.ts";
import { listConventions } from "./list-conventions.ts";
import { listQuestionnaires } from "./list-questionnaires.ts";
import { memberHours, memberHoursPaper } from "./member-hours.ts";
import { myHours } from "./my-hours.ts";
import { noteLastPayment } from "./note-last-payment.ts";
import { outcomePaper } from "./outcome-paper.ts";
import { conventionSheet } from "./read-convention.ts";
import { readQuestionnaire } from "./read-questionnaire.ts";
import { report, reportPaper } from "./read-report.ts";
import { readSheet } from "./read-sheet.ts";
import { recordHours } from "./record-hours.ts";
import { recordOutcome } from "./record-outcome.ts";
import { signSheet } from "./sign-sheet.ts";
import { tagInterview } from "./tag-interview.ts";
import { warnOfQuestionnaires } from "./warn-of-questionnaires.ts";
import { withdrawHours } from "./withdraw-hours.ts";
import { withdrawOutcome } from "./withdraw-outcome.ts";
import { withdrawSheet } from "./withdraw-sheet.ts";

export { aboutSheet } from "./ask-sheet-signatures.ts";
export { insertAssignment } from "./assignment.sql.ts";
export { insertConvention, insertTerms } from "./convention.sql.ts";
export type { Convention, Public, Terms } from "./convention.ts";
export { whyNotEligible } from "./eligibility.ts";
export { putFunder } from "./funder.sql.ts";
export { hideSmallNumbers, lowestMinimum } from "./hide-small-numbers.ts";
export { holdings } from "./holdings.ts";
export { insertHours, listHoursOfAdviser, type NewHours } from "./hours.sql.ts";
export { noticeKinds } from "./notice-kinds.ts";
export { insertOutcome } from "./outcome.sql.ts";
export { readProfiles } from "./profile.sql.ts";
export { insertEntryAnswers, insertExitAnswers } from "./questionnaire.sql.ts";
export { type Held, recordHeldHours } from "./record-beside.ts";
export { refusals } from "./refusals.ts";
export { insertMonthClosing, insertSheet } from "./sheet.sql.ts";
export { printSheet, titleOf } from "./sheet-letter.ts";
export { listConventions };

export const operations = [
  keepFunder,
  enterConvention,
  amendConvention,
  assignPerson,
  endAssignment,
  recordOutcome,
  withdrawOutcome,
  recordHours,
  withdrawHours,
  tagInterview,
  askSheetSignatures,
  signSheet,
  withdrawSheet,
  noteLastPayment,
  answerEntry,
  answerExit,
];
export const views = [
  listConventions,
  conventionSheet,
  conventionForm,
  outcomePaper,
  myHours,
  memberHours,
  memberHoursPaper,
  besideInterview,
  readSheet,
  report,
  reportPaper,
  listQuestionnaires,
  readQuestionnaire,
];
export const watches = [warnOfQuestionnaires];
export const exports = [exportHours, exportReport, exportFolder, exportParticipants];
