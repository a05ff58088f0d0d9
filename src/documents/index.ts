import { askCode } from "./ask-code.ts";
import { changeLetterhead } from "./change-letterhead.ts";
import { proveCode } from "./prove-code.ts";
import { letterhead } from "./read-letterhead.ts";
import { papersToSign, requestPaper } from "./read-request.ts";
import { listTemplates, templateSheet } from "./read-templates.ts";
import { saveTemplate } from "./save-template.ts";
import { verifyEvidence } from "./verify-evidence.ts";

export { type Block, type TableBlock, textBlock } from "./blocks.ts";
export {
  addList,
  type Folder,
  type FolderEntry,
  fileNameOf,
  into,
  type Listed,
  listed,
  manifestOf,
  sha256Of,
  zipped,
} from "./folder.ts";
export { type GivenPaper, mostPaperBytes, readGivenFile, readGivenPaper } from "./given-paper.ts";
export { holdings } from "./holdings.ts";
export { houseFields, houseValues, textField } from "./house-fields.ts";
export { type LetterSigner, printLetter, writeLetter } from "./letter.ts";
export { readLetterheadLogo } from "./letterhead.sql.ts";
export { readLogo } from "./logo.ts";
export { mediaTypeOf } from "./media-type.ts";
export { keepPaper, type Paper, readPaper } from "./paper.sql.ts";
export {
  mostMegapixels,
  type PictureFormat,
  type PictureSize,
  pictureFormats,
  pictureSize,
  redrawn,
} from "./picture.ts";
export { refusals } from "./refusals.ts";
export {
  findPaperToSign,
  type PaperToSign,
  readPaperToSign,
  signPaper,
  whyNotSignPaper,
} from "./sign-paper.ts";
export {
  insertRequest,
  insertWithdrawal,
  readRequestAbout,
  type SignatureRequest,
  type Signer,
} from "./signature.sql.ts";
export { declareSubjects, type TemplateSubject } from "./subjects.ts";
export type { TemplateField, TemplateValues } from "./template.ts";
export { typeset } from "./typeset.ts";

export {
  askCode,
  listTemplates,
  papersToSign,
  proveCode,
  requestPaper,
  saveTemplate,
  templateSheet,
  verifyEvidence,
};

export const operations = [changeLetterhead, saveTemplate, askCode, proveCode];
export const views = [letterhead, listTemplates, templateSheet, papersToSign, requestPaper, verifyEvidence];
