import { z } from "zod";
import { readActivity } from "../activities/index.ts";
import { shortText } from "../foundation/input.ts";
import { sumCents } from "../foundation/money.ts";
import { operation } from "../foundation/operation.ts";
import { sendMail } from "../people/index.ts";
import { lockDocument } from "./document.sql.ts";
import { mayDraft } from "./draft.ts";
import { keptPaperOf } from "./keeping.ts";
import { findLeft } from "./paying.ts";
import { aboutDocument } from "./post.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Send an issued quote, invoice or credit note by mail with its PDF, in the name of the activity and with
 * its address to answer to; or recall an invoice that is overdue. The letter leaves after commit, as often
 * as it is asked for, and its page says what became of it.
 */
export const mailDocument = operation({
  name: "invoicing.mail-document",
  label: words.mailDocument,
  at: "POST /documents/{document}/mails",
  input: z.object({
    document: z.uuid(),
    purpose: z.enum(["sending", "reminder"]).default("sending"),
    to: z.email({ error: "not-an-email" }).max(120),
    subject: shortText(200),
    message: shortText(5000),
  }),
  async find(input, scene) {
    const { db, cooperative, today } = scene;
    const document = await lockDocument(db, cooperative, input.document);
    if (!document) return null;
    const left = document.kind === "invoice" ? (await findLeft(scene, [document])).get(document.id) : [];
    const leftCents = sumCents((left ?? []).map((part) => part.grossCents));
    const activity = await readActivity(db, cooperative, document.activity);
    const overdue = leftCents > 0n && (document.dueOn ?? today) < today;
    return { document, activity, overdue, purpose: input.purpose };
  },
  may: (actor, { document }) => mayDraft(actor, document.activity),
  whyNot({ document, overdue, purpose }) {
    if (!document.number) return refusals.notIssued();
    if (purpose === "sending" && document.takenOver) return refusals.paperElsewhere();
    return purpose === "reminder" && !overdue ? refusals.notOverdue() : null;
  },
  async effect({ document, activity }, scene, { to, subject, message: body }) {
    const kept = await keptPaperOf(scene, document);
    const id = await sendMail(scene, {
      ...{ to, subject, body, about: aboutDocument(document.id) },
      ...{ fromName: activity?.name ?? null, replyTo: activity?.email || null },
      attachments: kept ? [kept] : [],
    });
    return { id };
  },
});
