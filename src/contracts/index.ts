import { activityContracts } from "./activity-contracts.ts";
import { admitAssociate } from "./admit-associate.ts";
import { amendContract } from "./amend-contract.ts";
import { askSignatures } from "./ask-signatures.ts";
import { contractForm } from "./contract-form.ts";
import { contractPaper } from "./contract-paper.ts";
import { contractsToDo } from "./contracts-to-do.ts";
import { draftContract } from "./draft-contract.ts";
import { endAssociation } from "./end-association.ts";
import { endContract } from "./end-contract.ts";
import { headcount } from "./headcount.ts";
import { exportHiringDeclaration, hiringDeclaration } from "./hiring-declaration.ts";
import { importContracts } from "./import-contracts.ts";
import { keepClauseTexts } from "./keep-clause-texts.ts";
import { exportContracts, listContracts } from "./list-contracts.ts";
import { contractDraftPaper, templatePreview } from "./print-contract.ts";
import { clauseTexts } from "./read-clause-texts.ts";
import { contractSheet } from "./read-contract.ts";
import { renewCape } from "./renew-cape.ts";
import { resumeContract } from "./resume-contract.ts";
import { settleFormality } from "./settle-formality.ts";
import { shareActivity } from "./share-activity.ts";
import { signContract } from "./sign-contract.ts";
import { signOnline } from "./sign-online.ts";
import { exportStaffRegister, staffRegister } from "./staff-register.ts";
import { suspendContract } from "./suspend-contract.ts";
import { templateSubjects } from "./template-fields.ts";
import { warnOfDates } from "./warn-of-dates.ts";
import { withdrawSignatures } from "./withdraw-signatures.ts";

export { readAssociation } from "./association.sql.ts";
export { listCapeHolders, listContractsOf, listUnder, readContract } from "./contract.sql.ts";
export type { Contract } from "./contract.ts";
export { contractColumns } from "./contracts-sheet.ts";
export { countEmployed } from "./headcount.sql.ts";
export { holdings } from "./holdings.ts";
export { type ContractKind, type EndReason, endReasonNames, mayEndBy } from "./kinds.ts";
export { readLimits } from "./law.sql.ts";
export { insertEnding } from "./life.sql.ts";
export type { Limits } from "./limits.ts";
export { noticeKinds } from "./notice-kinds.ts";
export { readParties } from "./parties.sql.ts";
export { refusals } from "./refusals.ts";
export { listSharings, type Sharing, type SharingPart } from "./sharing.sql.ts";
export { type Duration, durationOf, type Span } from "./span.ts";
export { type EarlierContract, takeOverContract } from "./take-over.ts";
export {
  admitAssociate,
  amendContract,
  contractsToDo,
  draftContract,
  endAssociation,
  endContract,
  headcount,
  keepClauseTexts,
  listContracts,
  renewCape,
  resumeContract,
  settleFormality,
  shareActivity,
  signContract,
  suspendContract,
  templatePreview,
  templateSubjects,
};

export const operations = [
  keepClauseTexts,
  askSignatures,
  signOnline,
  withdrawSignatures,
  draftContract,
  signContract,
  importContracts,
  renewCape,
  amendContract,
  suspendContract,
  resumeContract,
  endContract,
  admitAssociate,
  endAssociation,
  settleFormality,
  shareActivity,
];

export const views = [
  clauseTexts,
  activityContracts,
  contractDraftPaper,
  templatePreview,
  headcount,
  contractsToDo,
  staffRegister,
  hiringDeclaration,
  listContracts,
  contractSheet,
  contractPaper,
  contractForm,
];
export const exports = [exportContracts, exportStaffRegister, exportHiringDeclaration];
export const watches = [warnOfDates];
