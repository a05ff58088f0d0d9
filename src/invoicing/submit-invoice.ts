import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { lockDocument } from "./document.sql.ts";
import { insertSubmission } from "./document-writing.sql.ts";
import { mayDraft } from "./draft.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Submit an invoice: it is ready, and asks the team to validate it. */
export const submitInvoice = operation({
  name: "invoicing.submit-invoice",
  label: words.submitInvoice,
  at: "POST /invoices/{invoice}/submission",
  input: z.object({ invoice: z.uuid() }),
  find: ({ invoice }, { db, cooperative }) => lockDocument(db, cooperative, invoice),
  may: (actor, { activity }) => mayDraft(actor, activity),
  whyNot({ kind, number, submitted, lines, grossCents }) {
    if (kind !== "invoice") return refusals.notAnInvoice();
    if (number) return refusals.alreadyValidated({ number });
    if (submitted) return refusals.alreadySubmitted();
    if (lines.length === 0) return refusals.withoutLine({}, "lines");
    return grossCents <= 0n ? refusals.nothingToPay({}, "lines") : null;
  },
  async effect({ id }, { db, cooperative, now, actor }) {
    await insertSubmission(db, cooperative, id, now, actor.person);
    return { id };
  },
});
