import type { Tx } from "../foundation/database.ts";
import { say } from "../foundation/words.ts";
import { type LinkPurpose, makeLink, makeLinks } from "./link.sql.ts";
import { insertMail, insertMails } from "./mail.sql.ts";
import { mailWords } from "./mail-words.ts";
import type { Person } from "./person.sql.ts";

/** Why a link is sent, what it opens, and for how many minutes. */
const letters = {
  invitation: {
    purpose: "password",
    minutes: 7 * 24 * 60,
    subject: mailWords.invitation,
    body: mailWords.invitationBody,
  },
  forgotten: {
    purpose: "password",
    minutes: 60,
    subject: mailWords.forgotten,
    body: mailWords.forgottenBody,
  },
  entrance: { purpose: "enter", minutes: 15, subject: mailWords.entrance, body: mailWords.entranceBody },
  newEmail: { purpose: "email", minutes: 24 * 60, subject: mailWords.newEmail, body: mailWords.newEmailBody },
} as const satisfies Record<
  string,
  { purpose: LinkPurpose; minutes: number; subject: unknown; body: unknown }
>;

export type Letter = keyof typeof letters;

/** Makes a link and writes the mail that bears it, in the person's language. */
export async function writeLink(db: Tx, letter: Letter, person: Person, now: Date): Promise<void> {
  const { purpose, minutes, subject, body } = letters[letter];
  const token = await makeLink(
    db,
    { person: person.id, purpose, ...(purpose === "email" && { email: person.email }) },
    new Date(now.getTime() + minutes * 60_000),
  );
  const params = { name: person.givenName, link: `{origin}/lien/${token}` };
  const mail = {
    recipient: person.email,
    subject: say(subject, person.language),
    body: say(body, person.language, params),
  };
  await insertMail(db, null, mail, now);
}

/** Writes the code by which somebody says again who they are. */
export async function writeCode(db: Tx, code: string, person: Person, now: Date): Promise<void> {
  const { language, email, givenName } = person;
  const body = say(mailWords.codeBody, language, { name: givenName, code });
  await insertMail(db, null, { recipient: email, subject: say(mailWords.code, language), body }, now);
}

/** Invites many people at once, each in their language. */
export async function writeInvitations(db: Tx, persons: readonly Person[], now: Date): Promise<void> {
  if (persons.length === 0) return;
  const { purpose, minutes, subject, body } = letters.invitation;
  const until = new Date(now.getTime() + minutes * 60_000);
  const tokens = await makeLinks(
    db,
    persons.map(({ id }) => ({ person: id, purpose })),
    until,
  );
  const mails = persons.map(({ email, givenName, language }, i) => ({
    recipient: email,
    subject: say(subject, language),
    body: say(body, language, { name: givenName, link: `{origin}/lien/${tokens[i]}` }),
  }));
  await insertMails(db, mails, now);
}

/** Tells the present address of a person that another is asked for, or has taken its place. */
export async function writeTold(
  db: Tx,
  letter: "emailAsked" | "emailChanged",
  person: Person,
  email: string,
  now: Date,
): Promise<void> {
  const body = letter === "emailAsked" ? mailWords.emailAskedBody : mailWords.emailChangedBody;
  const mail = {
    recipient: person.email,
    subject: say(mailWords[letter], person.language),
    body: say(body, person.language, { name: person.givenName, email }),
  };
  await insertMail(db, null, mail, now);
}
