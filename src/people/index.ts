import { admitPerson } from "./admit-person.ts";
import { changeLanguage } from "./change-language.ts";
import { endMandate } from "./end-mandate.ts";
import { keepDraft } from "./keep-draft.ts";
import { listPeople } from "./list-people.ts";
import { readDraft } from "./read-draft.ts";

export { isHouseEmpty } from "./actor.sql.ts";
export { type Auth, makeAuth } from "./auth.ts";
export { type Entered, type Gateway, makeGateway, personOf } from "./gateway.ts";
export { listMail, type Mail, mailAbout } from "./mail.sql.ts";
export { makeOutbox, type Outbox, outboxKey } from "./outbox.ts";
export { openPostOffice, type Post } from "./post-office.ts";
export { refusals } from "./refusals.ts";
export { sendMail } from "./send-mail.ts";
export { leastPasswordLength, setPassword } from "./set-password.ts";
export { signInRefusals } from "./sign-in-refusals.ts";
export { type Choice, findWhereabouts, type Hat, type Whereabouts } from "./whereabouts.ts";
export { roleWords, words } from "./words.ts";
export { admitPerson, changeLanguage, endMandate, keepDraft, listPeople, readDraft };

export const operations = [admitPerson, endMandate, changeLanguage, keepDraft];
export const views = [listPeople, readDraft];
