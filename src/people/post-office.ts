import { createTransport } from "nodemailer";
import type { Db, Tx } from "../foundation/database.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";
import { type Mail, markFailed, markRefused, markSent, openThePost, takeMail } from "./mail.sql.ts";

export interface Post {
  /** `smtp://user:password@host:587`, `smtps://…`. */
  readonly smtp: string;
  /** What stands in the sender's line; a cooperative's own name takes the place of the name before it. */
  readonly from: string;
  /** Replaces `{origin}` in bodies: links are written before the program's address is known. */
  readonly origin: string;
}

/** Papers belong to a higher floor, which hands us how to read them. */
type ReadPaper = (
  db: Tx,
  cooperative: number,
  hash: string,
) => Promise<{ mediaType: string; bytes: Buffer } | null>;

/**
 * Sends one letter by SMTP. What the server refuses for good (a reply of 5xx, RFC 5321 §4.2.1) is kept as
 * refused with its reason; anything else is thrown, and the queue tries again, later and later, for half
 * a day.
 */
export function openPostOffice(database: Db, post: Post, readPaper: ReadPaper) {
  const transport = createTransport(post.smtp);
  const deliver = async (db: Tx, mail: Mail) => {
    const attachments = await attached(db, mail, readPaper);
    try {
      await transport.sendMail({ ...envelopeOf(mail, post), attachments });
    } catch (error) {
      const { message, responseCode = 0 } = error as Error & { responseCode?: number };
      if (responseCode >= 500) return void (await markRefused(db, mail.id, message));
      await markFailed(db, mail.id, message);
      return error;
    }
    await markSent(db, mail.id);
  };
  return {
    async send(payload: unknown): Promise<void> {
      const failure = await database.transaction().execute(async (db) => {
        await openThePost(db);
        const mail = await takeMail(db, (payload as { mail: string }).mail);
        return mail && (await deliver(db, mail));
      });
      if (failure) throw failure;
    },
    close: () => transport.close(),
  };
}

async function attached(db: Tx, { cooperative, attachments }: Mail, readPaper: ReadPaper) {
  if (cooperative === null) return [];
  await enterCooperative(db, cooperative, null);
  return Promise.all(
    attachments.map(async ({ paper, name }) => {
      const found = await readPaper(db, cooperative, paper);
      if (!found) throw new Error(`the paper ${paper} of a letter is not kept`);
      return { filename: name, content: found.bytes, contentType: found.mediaType };
    }),
  );
}

function envelopeOf(mail: Mail, { from, origin }: Post) {
  const { recipient, subject, body, fromName, replyTo, calendar } = mail;
  const said = (text: string) =>
    text.replaceAll("{origin}", origin).replaceAll("{host}", new URL(origin).hostname);
  const named = Object.entries(mail.headers).map(([name, value]) => [name, said(value)]);
  const { "Message-ID": messageId, ...headers } = Object.fromEntries(named) as Record<string, string>;
  const address = /<([^>]+)>/.exec(from)?.[1] ?? from;
  return {
    from: fromName ? { name: fromName, address } : from,
    to: recipient,
    subject,
    text: said(body),
    headers,
    ...(messageId && { messageId }),
    ...(replyTo && { replyTo }),
    ...(calendar && { icalEvent: invitationOf(calendar.replaceAll("{origin}", origin)) }),
  };
}

/** RFC 6047: the part of the letter names the same method as the calendar within. */
const invitationOf = (content: string) => ({
  method: /^METHOD:(\w+)/m.exec(content)?.[1] ?? "PUBLISH",
  filename: "rendez-vous.ics",
  content,
});
