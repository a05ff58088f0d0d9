import { addPrescriber } from "./add-prescriber.ts";
import { admitCandidate } from "./admit-candidate.ts";
import { apply } from "./apply.ts";
import { cancelMeeting } from "./cancel-meeting.ts";
import { changeContact } from "./change-contact.ts";
import { changeMeeting } from "./change-meeting.ts";
import { changePrescriber } from "./change-prescriber.ts";
import { chooseConsents } from "./choose-consents.ts";
import { completeApplication } from "./complete-application.ts";
import { decide } from "./decide.ts";
import { eraseCandidate } from "./erase-candidate.ts";
import { joinMeeting } from "./join-meeting.ts";
import { leaveMeeting } from "./leave-meeting.ts";
import { exportCandidates, listCandidates } from "./list-candidates.ts";
import { listMeetings, oneMeeting } from "./list-meetings.ts";
import { listPrescribers } from "./list-prescribers.ts";
import { markAttendance } from "./mark-attendance.ts";
import { planInterview } from "./plan-interview.ts";
import { planMeeting } from "./plan-meeting.ts";
import { oneCandidate } from "./read-candidate.ts";
import { entrance } from "./read-entrance.ts";
import { candidatesAtAGlance } from "./read-glance.ts";
import { origins } from "./read-origins.ts";
import { ownPage } from "./read-own-page.ts";
import { recordInterview } from "./record-interview.ts";
import { register } from "./register.ts";
import { remindMeetings } from "./remind-meetings.ts";
import { retirePrescriber } from "./retire-prescriber.ts";
import { sendLink } from "./send-link.ts";
import { takeCharge } from "./take-charge.ts";
import { withdraw } from "./withdraw.ts";

export { insertApplication } from "./application.sql.ts";
export { insertCandidate } from "./candidate.sql.ts";
export { insertCharge } from "./charge.sql.ts";
export { insertAdmission, insertDecision, insertWithdrawal } from "./decision.sql.ts";
export { holdings } from "./holdings.ts";
export { insertFinding, insertInterview } from "./interview.sql.ts";
export { takeInterviewer } from "./interview-hour.ts";
export { putMeeting } from "./meeting.sql.ts";
export { noticeKinds } from "./notice-kinds.ts";
export { putPrescriber } from "./prescriber.sql.ts";
export { recognise } from "./recognition.sql.ts";
export { refusals } from "./refusals.ts";
export { insertRegistration, putAttendance } from "./registration.sql.ts";
export { candidatesAtAGlance, entrance };

export const operations = [
  apply,
  register,
  completeApplication,
  joinMeeting,
  leaveMeeting,
  changeContact,
  chooseConsents,
  withdraw,
  eraseCandidate,
  sendLink,
  planMeeting,
  changeMeeting,
  cancelMeeting,
  markAttendance,
  addPrescriber,
  changePrescriber,
  retirePrescriber,
  takeCharge,
  planInterview,
  recordInterview,
  decide,
  admitCandidate,
];
export const views = [
  entrance,
  ownPage,
  listCandidates,
  oneCandidate,
  listMeetings,
  oneMeeting,
  listPrescribers,
  origins,
  candidatesAtAGlance,
];
export const watches = [remindMeetings];
export const exports = [exportCandidates];
