import { amendMandate } from "./amend-mandate.ts";
import { answerProposal } from "./answer-proposal.ts";
import { askToJoin } from "./ask-to-join.ts";
import { changeGroup } from "./change-group.ts";
import { closeGroup } from "./close-group.ts";
import { groupForm } from "./group-form.ts";
import { inviteMembers } from "./invite-members.ts";
import { joinGroup } from "./join-group.ts";
import { leaveGroup } from "./leave-group.ts";
import { listGroups } from "./list-groups.ts";
import { nameFacilitator } from "./name-facilitator.ts";
import { membershipKinds } from "./notice-kinds.ts";
import { openGroup } from "./open-group.ts";
import { prolongGroup } from "./prolong-group.ts";
import { readGroup } from "./read-group.ts";
import { stepDown } from "./step-down.ts";

export { holdings } from "./holdings.ts";
export { refusals } from "./refusals.ts";

export const noticeKinds = [...membershipKinds];
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
];
export const views = [listGroups, groupForm, readGroup];
