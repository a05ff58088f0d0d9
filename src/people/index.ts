import { admissionForm } from "./admission-form.ts";
import { admitPerson } from "./admit-person.ts";
import { askEmail } from "./ask-email.ts";
import { changeLanguage } from "./change-language.ts";
import { endMandate } from "./end-mandate.ts";
import { forgetList } from "./forget-list.ts";
import { importPeople } from "./import-people.ts";
import { keepDraft } from "./keep-draft.ts";
import { exportPeople, listPeople } from "./list-people.ts";
import { listTokens } from "./list-tokens.ts";
import { makeToken } from "./make-token.ts";
import { readDraft } from "./read-draft.ts";
import { personSheet } from "./read-person.ts";
import { resendInvitation } from "./resend-invitation.ts";
import { revokeToken } from "./revoke-token.ts";
import { saveList } from "./save-list.ts";
import { savedLists } from "./saved-lists.ts";

export { isHouseEmpty, lockHouse } from "./actor.sql.ts";
export { type Admission, admit, findAdmitted } from "./admission.ts";
export { type Auth, makeAuth } from "./auth.ts";
export { isWithinRate } from "./calls.sql.ts";
export { isConfirmed, putConfirmation, sessionOf } from "./confirmation.sql.ts";
export { type Entered, type Gateway, makeGateway, personOf } from "./gateway.ts";
export { holdings } from "./holdings.ts";
export { forgetMail, listMail, listRefusedMail, type Mail, mailAbout } from "./mail.sql.ts";
export {
  countHousehold,
  countOthers,
  endMandateOn,
  listHolders,
  listHousehold,
  listMandatesOf,
  type Mandate,
} from "./mandate.sql.ts";
export { makeOutbox, type Outbox, outboxKey } from "./outbox.ts";
export { peopleColumns } from "./people-sheet.ts";
export { openPostOffice, type Post } from "./post-office.ts";
export { refusals } from "./refusals.ts";
export { sendMail } from "./send-mail.ts";
export { hashOf, keepPassword, leastPasswordLength, setPassword } from "./set-password.ts";
export { signInRefusals } from "./sign-in-refusals.ts";
export { findBearer } from "./token.sql.ts";
export {
  type Choice,
  findWhereabouts,
  findWhereaboutsOf,
  type Hat,
  type Whereabouts,
  withoutRoles,
} from "./whereabouts.ts";
export { roleWords, words } from "./words.ts";
export { admitPerson, changeLanguage, endMandate, keepDraft, listPeople, readDraft };

export const operations = [
  admitPerson,
  importPeople,
  resendInvitation,
  endMandate,
  changeLanguage,
  keepDraft,
  askEmail,
  makeToken,
  revokeToken,
  saveList,
  forgetList,
];
export { personSheet, savedLists };
export const views = [savedLists, listPeople, admissionForm, personSheet, listTokens, readDraft];
export const exports = [exportPeople];
