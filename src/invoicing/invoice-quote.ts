import { z } from "zod";
import { readActivity } from "../activities/index.ts";
import { operation } from "../foundation/operation.ts";
import { lockDocument, readOffspring } from "./document.sql.ts";
import { putDocuments } from "./document-writing.sql.ts";
import { mayDraft } from "./draft.ts";
import { readOutcome } from "./quote.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Make the draft of an invoice from an accepted quote, with its customer and lines; it may still be changed.
 */
export const invoiceQuote = operation({
  name: "invoicing.invoice-quote",
  label: words.invoiceQuote,
  at: "POST /quotes/{quote}/invoice",
  input: z.object({ quote: z.uuid() }),
  async find({ quote }, { db, cooperative }) {
    const document = await lockDocument(db, cooperative, quote);
    if (!document) return null;
    const activity = await readActivity(db, cooperative, document.activity);
    const invoices = await readOffspring(db, cooperative, [quote]);
    return { document, activity, invoices, outcome: await readOutcome(db, cooperative, quote) };
  },
  may: (actor, { document }) => mayDraft(actor, document.activity),
  whyNot({ document, activity, invoices, outcome }) {
    if (document.kind !== "quote") return refusals.notAQuote();
    if (outcome?.outcome !== "accepted") return refusals.notAccepted();
    if (invoices.length > 0) return refusals.alreadyInvoiced();
    return activity?.closedOn ? refusals.activityClosed({ date: activity.closedOn }) : null;
  },
  async effect({ document, outcome }, { db, cooperative, newId, now, actor }) {
    // The customer who signs the quote certifies with it that the reduced rate is due (R4.05).
    const certifiedOn = document.dwellingWorks ? (outcome?.decidedOn ?? null) : null;
    const dates = { validUntil: null, certifiedOn: document.certifiedOn ?? certifiedOn };
    const invoice = { ...document, ...dates, id: newId(), kind: "invoice" as const, origin: document.id };
    await putDocuments(db, cooperative, [invoice], { now, by: actor.person });
    return { id: invoice.id };
  },
});
