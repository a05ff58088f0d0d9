import { chooseProvisions } from "./choose-provisions.ts";
import { listProposals, paysToDecide } from "./list-proposals.ts";
import { myPay } from "./my-pay.ts";
import { payAtAGlance } from "./pay-at-a-glance.ts";
import { proposePay } from "./propose-pay.ts";
import { readProposal } from "./read-proposal.ts";
import { readYear } from "./read-year.ts";
import { returnProposal } from "./return-proposal.ts";
import { settleYear } from "./settle-year.ts";
import { validateProposal } from "./validate-proposal.ts";
import { withdrawProposal } from "./withdraw-proposal.ts";

export { listBalances } from "./balances.ts";
export { type ContributionRule, findContribution } from "./contribution.ts";
export { listBookedPays } from "./funds.sql.ts";
export { type Balance, type Dues, duesOf, fundsOf, withoutVat } from "./funds.ts";
export { holdings } from "./holdings.ts";
export { readLaw } from "./law.sql.ts";
export { type LeaveAside, leaveAccounts, listLeaveAside } from "./leave-aside.sql.ts";
export { payModel } from "./model.ts";
export { noticeKinds } from "./notice-kinds.ts";
export { withRecordedModel } from "./recorded-model.ts";
export { refusals } from "./refusals.ts";
export { warmPay } from "./warm-pay.ts";
export { chooseProvisions, myPay, payAtAGlance, paysToDecide, proposePay, returnProposal, validateProposal };

export const operations = [
  proposePay,
  withdrawProposal,
  validateProposal,
  returnProposal,
  chooseProvisions,
  settleYear,
];
export const views = [myPay, payAtAGlance, listProposals, paysToDecide, readProposal, readYear];
