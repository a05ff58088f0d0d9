import { answerInvitation } from "./answer-invitation.ts";
import { cancelSession } from "./cancel-session.ts";
import { changeEdition } from "./change-edition.ts";
import { changeProposal } from "./change-proposal.ts";
import { commentProposal } from "./comment-proposal.ts";
import { confirmSession } from "./confirm-session.ts";
import { declareConflict } from "./declare-conflict.ts";
import { editionForm } from "./edition-form.ts";
import { editionOfEvent } from "./edition-of-event.ts";
import { handOverAnswers } from "./hand-over-answers.ts";
import { inviteHost } from "./invite-host.ts";
import { joinList } from "./join-list.ts";
import { judgeProposal } from "./judge-proposal.ts";
import { listEditions } from "./list-editions.ts";
import { listProposals, listToRead, readAnswers } from "./list-proposals.ts";
import { markPublicly } from "./mark-publicly.ts";
import { openEdition } from "./open-edition.ts";
import { placeSession } from "./place-session.ts";
import { proposalForm } from "./proposal-form.ts";
import { proposeWorkshop } from "./propose-workshop.ts";
import { readEdition } from "./read-edition.ts";
import { readEditor } from "./read-editor.ts";
import { readFigures } from "./read-figures.ts";
import { programmeCalendar, publicForumCalendar, publicProgramme, readProgramme } from "./read-programme.ts";
import { readProposal } from "./read-proposal.ts";
import { readVersions } from "./read-versions.ts";
import { releaseAnswers } from "./release-answers.ts";
import { releaseProgramme } from "./release-programme.ts";
import { reviewProposal } from "./review-proposal.ts";
import { starSession } from "./star-session.ts";
import { submitProposal } from "./submit-proposal.ts";
import { watchForum } from "./watch-forum.ts";
import { withdrawProposal } from "./withdraw-proposal.ts";

export { holdings } from "./holdings.ts";
export { noticeKinds } from "./notice-kinds.ts";
export { refusals } from "./refusals.ts";
export {
  answerInvitation,
  confirmSession,
  inviteHost,
  judgeProposal,
  listEditions,
  openEdition,
  placeSession,
  proposeWorkshop,
  releaseAnswers,
  releaseProgramme,
  reviewProposal,
  starSession,
  submitProposal,
};

export const watches = [watchForum];
export const operations = [
  ...[openEdition, changeEdition, proposeWorkshop, changeProposal, submitProposal, withdrawProposal],
  ...[inviteHost, answerInvitation, confirmSession, cancelSession],
  ...[reviewProposal, declareConflict, commentProposal, judgeProposal, releaseAnswers, handOverAnswers],
  ...[placeSession, releaseProgramme, starSession, markPublicly, joinList],
];
export const views = [
  ...[listEditions, editionForm, readEdition, proposalForm, readProposal],
  ...[listProposals, listToRead, readAnswers],
  readFigures,
  editionOfEvent,
  ...[readEditor, readVersions, readProgramme, programmeCalendar, publicProgramme, publicForumCalendar],
];
