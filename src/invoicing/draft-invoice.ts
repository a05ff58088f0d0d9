import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { deleteSubmission, putDocuments } from "./document-writing.sql.ts";
import { draftInput, draftRow, findDraft, mayDraft, whyNotDraft } from "./draft.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Draft an invoice, or change a draft. It has no number yet and is nothing to the books (R3.35); changing
 * one that was submitted takes it back, so that what is validated is what was read.
 */
export const draftInvoice = operation({
  name: "invoicing.draft-invoice",
  label: words.draftInvoice,
  at: "POST /activities/{activity}/invoices",
  input: z.object({ ...draftInput, id: z.uuid().optional() }),
  find: (input, scene) => findDraft(scene, input),
  may: (actor, { activity }) => mayDraft(actor, activity.id),
  whyNot(draft) {
    if (draft.before && draft.before.kind !== "invoice") return refusals.notAnInvoice();
    return whyNotDraft(draft);
  },
  async effect(draft, { db, cooperative, newId, now, actor }) {
    const id = draft.before?.id ?? newId();
    if (draft.before?.submitted) await deleteSubmission(db, cooperative, id);
    await putDocuments(db, cooperative, [draftRow(draft, "invoice", id)], { now, by: actor.person });
    return { id };
  },
});
