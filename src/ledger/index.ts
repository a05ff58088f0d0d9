import { activitiesAtAGlance } from "./activities-at-a-glance.ts";
import { activityAccount } from "./activity-account.ts";
import { addAccount } from "./add-account.ts";
import { closeFiscalYear } from "./close-fiscal-year.ts";
import { closePeriod } from "./close-period.ts";
import { entryForm } from "./entry-form.ts";
import { exports } from "./exports.ts";
import { importFec } from "./import-fec.ts";
import { ledgerLines } from "./ledger-lines.ts";
import { letterLines } from "./letter-lines.ts";
import { openBooks } from "./open-books.ts";
import { openFiscalYear } from "./open-fiscal-year.ts";
import { postEntry } from "./post-entry.ts";
import { reverseEntry } from "./reverse-entry.ts";
import { trialBalance } from "./trial-balance.ts";
import { verifySeal } from "./verify-seal.ts";

export * from "./books.sql.ts";
export { credit, debit, imbalanceOf, type NewEntry, type NewLine } from "./entry.ts";
export { findPostingGround, type PostingGround } from "./ground.sql.ts";
export { keepWitness } from "./keep-witness.ts";
export { letterOf } from "./letter.ts";
export { letterEntries, unletterEntries } from "./letter-entries.ts";
export { insertLettering } from "./lettering.sql.ts";
export { type PostedEntry, postEntries, type ReadyEntry } from "./post.ts";
export { refusals } from "./refusals.ts";
export * from "./statement.sql.ts";
export { euros, whyNotPost, yearOf } from "./why-not-post.ts";
export {
  activitiesAtAGlance,
  activityAccount,
  closePeriod,
  exports,
  importFec,
  ledgerLines,
  openBooks,
  openFiscalYear,
  postEntry,
  trialBalance,
  verifySeal,
};

export const operations = [
  openBooks,
  openFiscalYear,
  closePeriod,
  closeFiscalYear,
  addAccount,
  postEntry,
  reverseEntry,
  letterLines,
  importFec,
];
export const views = [activitiesAtAGlance, entryForm, trialBalance, ledgerLines, activityAccount, verifySeal];
