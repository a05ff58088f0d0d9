import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { lockDocument } from "./document.sql.ts";
import { mayDraft } from "./draft.ts";
import { insertOutcome, readOutcome } from "./quote.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Record what the customer answered to a quote: accepted or refused, once. */
export const decideQuote = operation({
  name: "invoicing.decide-quote",
  label: words.decideQuote,
  at: "POST /quotes/{quote}/outcome",
  input: z.object({
    quote: z.uuid(),
    outcome: z.enum(["accepted", "refused"]),
    note: z.string().trim().max(200).default(""),
  }),
  async find({ quote }, { db, cooperative }) {
    const document = await lockDocument(db, cooperative, quote);
    return document && { document, before: await readOutcome(db, cooperative, quote) };
  },
  may: (actor, { document }) => mayDraft(actor, document.activity),
  whyNot({ document, before }) {
    if (document.kind !== "quote") return refusals.notAQuote();
    if (!document.number) return refusals.notSent();
    return before ? refusals.alreadyDecided() : null;
  },
  async effect({ document }, { db, cooperative, today, now, actor }, { outcome, note }) {
    const row = { document: document.id, outcome, decidedOn: today, note, now, by: actor.person };
    await insertOutcome(db, cooperative, row);
    return { id: document.id };
  },
});
