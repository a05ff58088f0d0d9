import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { putDocuments } from "./document-writing.sql.ts";
import { draftInput, draftRow, findDraft, mayDraft, whyNotDraft } from "./draft.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Draft a quote, or change one that has not left yet: the same lines as an invoice, and nothing to the books.
 */
export const draftQuote = operation({
  name: "invoicing.draft-quote",
  label: words.draftQuote,
  at: "POST /activities/{activity}/quotes",
  input: z.object({ ...draftInput, id: z.uuid().optional() }),
  find: (input, scene) => findDraft(scene, input),
  may: (actor, { activity }) => mayDraft(actor, activity.id),
  whyNot(draft) {
    const { before } = draft;
    if (before && before.kind !== "quote") return refusals.notAQuote();
    return before?.number ? refusals.alreadySent({ number: before.number }) : whyNotDraft(draft);
  },
  async effect(draft, { db, cooperative, newId, now, actor }) {
    const id = draft.before?.id ?? newId();
    await putDocuments(db, cooperative, [draftRow(draft, "quote", id)], { now, by: actor.person });
    return { id };
  },
});
