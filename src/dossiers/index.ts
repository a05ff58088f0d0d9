import { acceptDocument } from "./accept-document.ts";
import { activityCovers, coverPaper } from "./activity-covers.ts";
import { askDocument } from "./ask-document.ts";
import { changeFile } from "./change-file.ts";
import { decideChange } from "./decide-change.ts";
import { decideCover } from "./decide-cover.ts";
import { fileDocument } from "./file-document.ts";
import { giveDocument } from "./give-document.ts";
import { asksAtAGlance, endingDocuments, listAsks, myAsks } from "./list-asks.ts";
import { openFile } from "./open-file.ts";
import { fileRules, personalFile } from "./personal-file.ts";
import { recordCover } from "./record-cover.ts";
import { refuseDocument } from "./refuse-document.ts";
import { requireCover } from "./require-cover.ts";
import { warnOfAsks } from "./warn-of-asks.ts";
import { warnOfEnds } from "./warn-of-ends.ts";
import { withdrawAsk } from "./withdraw-ask.ts";

export { insertAsk } from "./ask.sql.ts";
export { type FileValues, insertChanges, type NewChange, readValuesOn } from "./change.sql.ts";
export { insertCover, listStandings, putCoverDuty } from "./cover.sql.ts";
export type { CoverKind, CoverStanding } from "./cover.ts";
export { insertDocument, insertDocumentDecision } from "./document.sql.ts";
export { type Section, type SectionName, sectionOf } from "./fields.ts";
export { isOpened } from "./file.sql.ts";
export { holdings } from "./holdings.ts";
export { isNir, keyOf } from "./nir.ts";
export { noticeKinds } from "./notice-kinds.ts";
export { refusals } from "./refusals.ts";
export { words as fileWords } from "./words.ts";
export { asksAtAGlance, changeFile, decideChange, decideCover, myAsks, openFile, recordCover, requireCover };

export const operations = [
  openFile,
  changeFile,
  decideChange,
  recordCover,
  decideCover,
  requireCover,
  askDocument,
  withdrawAsk,
  giveDocument,
  acceptDocument,
  refuseDocument,
];
export const views = [
  personalFile,
  fileRules,
  activityCovers,
  coverPaper,
  fileDocument,
  listAsks,
  endingDocuments,
  asksAtAGlance,
  myAsks,
];
export const watches = [warnOfEnds, warnOfAsks];
