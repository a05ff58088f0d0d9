import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { civilDate, shortText } from "../foundation/input.ts";
import { percent, sumCents } from "../foundation/money.ts";
import { operation } from "../foundation/operation.ts";
import { euros } from "../ledger/index.ts";
import { type Document, lockDocument, readOffspring } from "./document.sql.ts";
import { putDocuments } from "./document-writing.sql.ts";
import { lineInput } from "./draft.ts";
import { partsOf, totalsOf, withNet } from "./invoice.ts";
import { findIssue, whyNotIssue } from "./issue.ts";
import { issueDocuments } from "./issue-documents.ts";
import { letterSettled } from "./letter-settled.ts";
import { findLeft } from "./paying.ts";
import { leftOf } from "./payment.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Credit an invoice, whole or in part: a document of its own with the next number of the series, that names
 * the invoice and says why (R3.36). Without lines it takes back the whole invoice. Never more than remains
 * at each rate.
 */
export const creditInvoice = operation({
  name: "invoicing.credit-invoice",
  label: words.creditInvoice,
  at: "POST /invoices/{invoice}/credits",
  input: z.object({
    invoice: z.uuid(),
    reason: shortText(200),
    issuedOn: civilDate().optional(),
    lines: z.array(lineInput).min(1).max(500).optional(),
  }),
  async find(input, scene) {
    const { db, cooperative, today } = scene;
    const invoice = await lockDocument(db, cooperative, input.invoice);
    if (!invoice) return null;
    const before = (await readOffspring(db, cooperative, [invoice.id])).filter((d) => d.number);
    const remaining = leftOf(
      partsOf(invoice.lines),
      before.flatMap((d) => partsOf(d.lines)),
      [],
    );
    const lines = input.lines?.map(withNet) ?? invoice.lines;
    const credit: Document = {
      ...invoice,
      ...{ id: scene.newId(), kind: "credit", origin: invoice.id, reason: input.reason, number: null, lines },
      ...{ validUntil: null, takenOver: null },
      ...totalsOf(partsOf(lines)),
    };
    const issue = await findIssue(scene, [{ document: credit, issuedOn: input.issuedOn ?? today }]);
    return { invoice, credit, remaining, issue };
  },
  may: (actor, { invoice }) => has(actor, "accountant", "director") || actor.follows.has(invoice.activity),
  whyNot({ invoice, credit, remaining, issue }) {
    if (invoice.kind !== "invoice") return refusals.notAnInvoice();
    if (!invoice.number) return refusals.notValidated();
    if (invoice.takenOver?.vatSplit === false) return refusals.creditWithoutSplit();
    for (const { vatRateBp, nature, netCents, vatCents } of partsOf(credit.lines)) {
      const left = remaining.find((r) => r.vatRateBp === vatRateBp && r.nature === nature)?.grossCents ?? 0n;
      const words = { rate: percent(vatRateBp), left: euros(left) };
      if (netCents + vatCents > left) return refusals.creditTooLarge(words, "lines");
    }
    return whyNotIssue(issue);
  },
  async effect({ invoice, credit, issue }, scene) {
    const { db, cooperative, now, actor } = scene;
    await putDocuments(db, cooperative, [credit], { now, by: actor.person });
    const [issued] = await issueDocuments(scene, issue);
    const left = (await findLeft(scene, [invoice])).get(invoice.id) ?? [];
    if (sumCents(left.map((part) => part.grossCents)) === 0n) await letterSettled(scene, [invoice]);
    await scene.later("invoicing.keep-paper", { document: issued?.id });
    return issued as { id: string; number: string };
  },
});
