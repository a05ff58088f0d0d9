import { activitiesAtAGlance } from "./activities-at-a-glance.ts";
import { activitiesInDifficulty } from "./activities-in-difficulty.ts";
import { activityAccount } from "./activity-account.ts";
import { addAccount } from "./add-account.ts";
import { attachPaper } from "./attach-paper.ts";
import { chartOfAccounts } from "./chart-of-accounts.ts";
import { closeFiscalYear } from "./close-fiscal-year.ts";
import { closeMonths, closePeriod, findMonthToClose, readMonthToClose, whyNotClose } from "./close-period.ts";
import { closingState } from "./closing-state.ts";
import { enterOpeningBalances } from "./enter-opening-balances.ts";
import { entryForm } from "./entry-form.ts";
import { exports } from "./exports.ts";
import { findEntries } from "./find-entries.ts";
import { houseAtAGlance } from "./house-at-a-glance.ts";
import { importFec } from "./import-fec.ts";
import { journals } from "./journals.ts";
import { ledgerLines } from "./ledger-lines.ts";
import { letterLines } from "./letter-lines.ts";
import { openBooks } from "./open-books.ts";
import { openFiscalYear } from "./open-fiscal-year.ts";
import { openItems, openParties } from "./open-items.ts";
import { openingForm } from "./opening-form.ts";
import { postEntry } from "./post-entry.ts";
import { readEntryPaper } from "./read-entry-paper.ts";
import { readPostedEntry } from "./read-posted-entry.ts";
import { reopenPeriod } from "./reopen-period.ts";
import { reverseEntry } from "./reverse-entry.ts";
import { statementChoices } from "./statement-choices.ts";
import { strikePaper } from "./strike-paper.ts";
import { thirdPartyLedger } from "./third-party-ledger.ts";
import { trialBalance } from "./trial-balance.ts";
import { unletterLines } from "./unletter-lines.ts";
import { verifySeal } from "./verify-seal.ts";

export * from "./books.sql.ts";
export { exchangeAccounts } from "./chart.ts";
export { listClosings, listTurns, type Turn } from "./closing.sql.ts";
export { readEntry } from "./entry.sql.ts";
export { credit, debit, imbalanceOf, type NewEntry, type NewLine, reversalOf } from "./entry.ts";
export { attachPapers } from "./entry-paper.sql.ts";
export { findPostingGround, type PostingGround } from "./ground.sql.ts";
export { holdings } from "./holdings.ts";
export { keepWitness } from "./keep-witness.ts";
export * from "./ledger-line.sql.ts";
export { letterOf } from "./letter.ts";
export { letterEntries, type ToLetter, unletterEntries } from "./letter-entries.ts";
export { isLate, lastDayToClose, monthsOf, whyFrozen } from "./months-late.ts";
export { partyOf } from "./person-party.sql.ts";
export { type PostedEntry, postEntries, type ReadyEntry } from "./post.ts";
export { refusals } from "./refusals.ts";
export * from "./statement.sql.ts";
export { euros, readyIn, whyNotPost } from "./why-not-post.ts";
export {
  activitiesAtAGlance,
  activitiesInDifficulty,
  activityAccount,
  closeFiscalYear,
  closeMonths,
  closePeriod,
  closingState,
  exports,
  findEntries,
  findMonthToClose,
  houseAtAGlance,
  importFec,
  ledgerLines,
  openBooks,
  openFiscalYear,
  postEntry,
  readMonthToClose,
  reopenPeriod,
  trialBalance,
  verifySeal,
  whyNotClose,
};

export const operations = [
  openBooks,
  openFiscalYear,
  closePeriod,
  reopenPeriod,
  closeFiscalYear,
  addAccount,
  postEntry,
  enterOpeningBalances,
  reverseEntry,
  letterLines,
  unletterLines,
  attachPaper,
  strikePaper,
  importFec,
];
export const views = [
  activitiesAtAGlance,
  activitiesInDifficulty,
  houseAtAGlance,
  findEntries,
  entryForm,
  openingForm,
  readPostedEntry,
  readEntryPaper,
  openParties,
  openItems,
  closingState,
  chartOfAccounts,
  journals,
  statementChoices,
  thirdPartyLedger,
  trialBalance,
  ledgerLines,
  activityAccount,
  verifySeal,
];
