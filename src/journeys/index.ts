import { amendInterview } from "./amend-interview.ts";
import { assessCompetences } from "./assess-competences.ts";
import { besideAppointment } from "./beside-appointment.ts";
import { besideMeeting } from "./beside-meeting.ts";
import { changeInterview } from "./change-interview.ts";
import { changeNote } from "./change-note.ts";
import { cohorts } from "./cohorts.ts";
import { draftFromMeeting } from "./draft-from-meeting.ts";
import { enterStage } from "./enter-stage.ts";
import { handOver } from "./hand-over.ts";
import { handOverForm } from "./hand-over-form.ts";
import { interviewForm } from "./interview-form.ts";
import { leaveStage } from "./leave-stage.ts";
import { mySupport } from "./my-support.ts";
import { openPast } from "./open-past.ts";
import { passNote } from "./pass-note.ts";
import { portfolio } from "./portfolio.ts";
import { notedPeople, privateNotes } from "./private-notes.ts";
import { readCompetences } from "./read-competences.ts";
import { readGrids } from "./read-grids.ts";
import { oneInterview } from "./read-interview.ts";
import { readJourney } from "./read-journey.ts";
import { readMessages } from "./read-messages.ts";
import { thread } from "./read-thread.ts";
import { removeNote } from "./remove-note.ts";
import { sendMessage } from "./send-message.ts";
import { setAction } from "./set-action.ts";
import { setGoal } from "./set-goal.ts";
import { setGrid } from "./set-grid.ts";
import { setStages } from "./set-stages.ts";
import { settleAction } from "./settle-action.ts";
import { settleGoal } from "./settle-goal.ts";
import { shareInterview } from "./share-interview.ts";
import { takeHandOversDaily } from "./take-hand-overs.ts";
import { warnOfInterviews } from "./warn-of-interviews.ts";
import { writeInterview } from "./write-interview.ts";
import { writeNote } from "./write-note.ts";

export { insertAction } from "./action.sql.ts";
export { insertAssessment } from "./assessment.sql.ts";
export { findInterview } from "./find-interview.ts";
export { insertGoal } from "./goal.sql.ts";
export { listCompetences, putGrid } from "./grid.sql.ts";
export { holdings } from "./holdings.ts";
export { readInterview } from "./interview.sql.ts";
export { isAuthor } from "./interview.ts";
export { insertMessage } from "./message.sql.ts";
export { insertNote } from "./note.sql.ts";
export { noticeKinds } from "./notice-kinds.ts";
export { refusals } from "./refusals.ts";
export { listEveryStage, listStages, putStages } from "./stage.sql.ts";
export { type EarlierStay, takeOverInterviews, takeOverStays } from "./take-over.sql.ts";
export { cohorts, mySupport, portfolio, setStages, writeInterview };

export const operations = [
  writeInterview,
  draftFromMeeting,
  changeInterview,
  shareInterview,
  amendInterview,
  writeNote,
  changeNote,
  removeNote,
  passNote,
  setAction,
  settleAction,
  setStages,
  enterStage,
  leaveStage,
  setGoal,
  settleGoal,
  setGrid,
  assessCompetences,
  sendMessage,
  readMessages,
  openPast,
  handOver,
];
export const views = [
  portfolio,
  cohorts,
  handOverForm,
  readJourney,
  mySupport,
  oneInterview,
  interviewForm,
  besideAppointment,
  besideMeeting,
  privateNotes,
  notedPeople,
  readCompetences,
  thread,
  readGrids,
];
export const watches = [warnOfInterviews, takeHandOversDaily];
