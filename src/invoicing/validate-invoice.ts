import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { lockDocument } from "./document.sql.ts";
import { findIssue, type IssueItem, whyNotIssue } from "./issue.ts";
import { issueDocuments } from "./issue-documents.ts";
import { words } from "./words.ts";

/**
 * Validate an invoice: give it its number and post it to the ledger of its activity.
 *
 * From then on nothing on it changes; a mistake is corrected by a credit note (R3.36). The numbers of a
 * series follow each other without a gap (R3.35), so the series stays locked until commit instead of coming
 * from a sequence: a sequence forgets the numbers of transactions that were undone. The team validates; an
 * entrepreneur validates their own up to the ceiling that the cooperative sets.
 */
export const validateInvoice = operation({
  name: "invoicing.validate-invoice",
  label: words.validateInvoice,
  at: "POST /invoices/{invoice}/validation",
  input: z.object({ invoice: z.uuid(), issuedOn: civilDate().optional() }),
  async find({ invoice, issuedOn }, scene) {
    const document = await lockDocument(scene.db, scene.cooperative, invoice);
    if (!document) return null;
    const issue = await findIssue(scene, [{ document, issuedOn: issuedOn ?? scene.today }]);
    return { document, issue, item: issue.items[0] as IssueItem };
  },
  may(actor, { document, item }) {
    if (has(actor, "accountant", "director") || actor.follows.has(document.activity)) return true;
    return actor.activities.has(document.activity) && document.grossCents <= item.ceilingCents;
  },
  whyNot: ({ issue }) => whyNotIssue(issue),
  async effect({ issue }, scene) {
    const [issued] = await issueDocuments(scene, issue);
    await scene.later("invoicing.keep-paper", { document: issued?.id });
    return issued as { id: string; number: string };
  },
});
