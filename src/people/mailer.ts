import { createTransport } from "nodemailer";
import type { Db } from "../foundation/database.ts";
import { type Mail, markFailed, markSent, takeWaitingMail } from "./mail.sql.ts";

export interface MailerOptions {
  /** `smtp://user:password@host:587`, `smtps://…`. */
  readonly smtp: string;
  /** What stands in the sender's line. */
  readonly from: string;
  /** Replaces `{origin}` in bodies: links are written before the program's address is known. */
  readonly origin: string;
  readonly everyMs?: number;
}

const atOnce = 20;

/**
 * Sends what waits, a few at a time, now and then; what a server refuses is kept with its reason and tried
 * again.
 */
export function startMailer(database: Db, options: MailerOptions): { close(): Promise<void> } {
  const transport = createTransport(options.smtp);
  let closed = false;
  let running: Promise<void> = Promise.resolve();
  const sendNext = () =>
    database.transaction().execute(async (db) => {
      const mail = await takeWaitingMail(db);
      if (!mail) return false;
      try {
        await transport.sendMail(envelopeOf(mail, options));
        await markSent(db, mail.id);
        return true;
      } catch (error) {
        await markFailed(db, mail.id, (error as Error).message);
        return false;
      }
    });
  const round = async () => {
    // The database may be away for a moment; the next round comes soon.
    for (let n = 0; n < atOnce && !closed; n++) if (!(await sendNext().catch(() => false))) return;
  };
  const timer = setInterval(() => {
    running = running.then(round);
  }, options.everyMs ?? 3_000);
  timer.unref();
  return {
    async close() {
      closed = true;
      clearInterval(timer);
      await running;
      transport.close();
    },
  };
}

function envelopeOf({ recipient, subject, body }: Mail, { from, origin }: MailerOptions) {
  return { from, to: recipient, subject, text: body.replaceAll("{origin}", origin) };
}
