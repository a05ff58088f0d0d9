import { z } from "zod";
import { mayReadActivity } from "../foundation/actor.ts";
import { view } from "../foundation/view.ts";
import { readDocuments } from "./document.sql.ts";
import { paperOf } from "./paper.ts";
import { readPrinted } from "./validation.sql.ts";
import { words } from "./words.ts";

export const invoiceTemplate = "src/invoicing/invoice.typ";

/**
 * What the paper of a validated document says, from what was frozen when it was issued; `typeset` makes the
 * PDF.
 */
export const invoicePaper = view({
  name: "invoicing.invoice-paper",
  label: words.pdf,
  at: "GET /invoices/{invoice}/paper",
  input: z.object({ invoice: z.uuid() }),
  may: (actor) => actor.kind !== "stranger",
  async read({ invoice }, { db, cooperative, actor }) {
    const [document] = await readDocuments(db, cooperative, [invoice]);
    const printed = document && (await readPrinted(db, cooperative, invoice));
    if (!printed || !mayReadActivity(actor, document.activity)) return null;
    const [origin] =
      document.kind === "credit" && document.origin
        ? await readDocuments(db, cooperative, [document.origin])
        : [];
    const named =
      origin?.number && origin.issuedOn ? { number: origin.number, issuedOn: origin.issuedOn } : null;
    return { number: document.number ?? "", paper: paperOf(document, printed, named) };
  },
});
