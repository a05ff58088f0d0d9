import { addDocument } from "./add-document.ts";
import { amendMandate } from "./amend-mandate.ts";
import { answerMeeting } from "./answer-meeting.ts";
import { answerPoll } from "./answer-poll.ts";
import { answerProposal } from "./answer-proposal.ts";
import { askToJoin } from "./ask-to-join.ts";
import { cancelMeeting } from "./cancel-meeting.ts";
import { changeGroup } from "./change-group.ts";
import { chooseDate } from "./choose-date.ts";
import { closeGroup } from "./close-group.ts";
import { documentFile } from "./document-file.ts";
import { dropPoll } from "./drop-poll.ts";
import { feedSource } from "./event.ts";
import { groupForm } from "./group-form.ts";
import { groupsToDo } from "./groups-to-do.ts";
import { inviteMembers } from "./invite-members.ts";
import { joinGroup } from "./join-group.ts";
import { leaveGroup } from "./leave-group.ts";
import { listDecisions } from "./list-decisions.ts";
import { listDocuments } from "./list-documents.ts";
import { listGroups } from "./list-groups.ts";
import { listMeetings } from "./list-meetings.ts";
import { meetingKinds } from "./meeting-notices.ts";
import { moveMeeting } from "./move-meeting.ts";
import { nameFacilitator } from "./name-facilitator.ts";
import { membershipKinds } from "./notice-kinds.ts";
import { openGroup } from "./open-group.ts";
import { openPoll } from "./open-poll.ts";
import { planMeeting } from "./plan-meeting.ts";
import { prolongGroup } from "./prolong-group.ts";
import { proposeDate } from "./propose-date.ts";
import { readGroup } from "./read-group.ts";
import { readMeeting } from "./read-meeting.ts";
import { readPoll } from "./read-poll.ts";
import { recordDecision } from "./record-decision.ts";
import { renewDocument } from "./renew-document.ts";
import { setAction } from "./set-action.ts";
import { setAgenda } from "./set-agenda.ts";
import { settleAction } from "./settle-action.ts";
import { shareDocument } from "./share-document.ts";
import { stepDown } from "./step-down.ts";
import { watchGroups } from "./watch-groups.ts";
import { writeMinutes } from "./write-minutes.ts";

export { holdings } from "./holdings.ts";
export { refusals } from "./refusals.ts";
export {
  addDocument,
  answerPoll,
  answerProposal,
  askToJoin,
  closeGroup,
  groupsToDo,
  inviteMembers,
  joinGroup,
  leaveGroup,
  listGroups,
  nameFacilitator,
  openGroup,
  openPoll,
  planMeeting,
  prolongGroup,
  recordDecision,
  renewDocument,
  setAction,
  settleAction,
  shareDocument,
  writeMinutes,
};

export const noticeKinds = [...membershipKinds, ...meetingKinds];
export const feedSources = [feedSource];
export const watches = [watchGroups];
export const operations = [
  openGroup,
  changeGroup,
  amendMandate,
  prolongGroup,
  closeGroup,
  joinGroup,
  askToJoin,
  inviteMembers,
  answerProposal,
  leaveGroup,
  nameFacilitator,
  stepDown,
  openPoll,
  proposeDate,
  answerPoll,
  chooseDate,
  dropPoll,
  planMeeting,
  moveMeeting,
  cancelMeeting,
  setAgenda,
  answerMeeting,
  writeMinutes,
  setAction,
  settleAction,
  recordDecision,
  addDocument,
  renewDocument,
  shareDocument,
];
export const views = [
  groupsToDo,
  listGroups,
  groupForm,
  readGroup,
  listMeetings,
  readMeeting,
  readPoll,
  listDecisions,
  listDocuments,
  documentFile,
];
