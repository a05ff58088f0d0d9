import type { CivilDate } from "../foundation/calendar.ts";
import { type Refusal, Refused } from "../foundation/refusal.ts";
import type { Scene } from "../foundation/scene.ts";
import { lockDocuments } from "./document.sql.ts";
import { findIssue, whyNotIssue } from "./issue.ts";
import { type Issued, issueDocuments } from "./issue-documents.ts";
import { findPaying, pay, type ToPay, whyNotPay } from "./paying.ts";

const holdTo = (refusal: Refusal | null) => {
  if (refusal) throw new Refused(refusal);
};

/**
 * Validates many drafts in one transaction, in the order given, which is that of their numbers and so of
 * their dates: for the demonstration and for imports. The same questions, entries and constraints as one at
 * a time.
 */
export async function validateInvoices(
  scene: Scene,
  wanted: readonly { invoice: string; issuedOn: CivilDate }[],
): Promise<Issued[]> {
  const found = await lockDocuments(
    scene.db,
    scene.cooperative,
    wanted.map((w) => w.invoice),
  );
  const byId = new Map(found.map((d) => [d.id, d]));
  const toIssue = wanted.flatMap(({ invoice, issuedOn }) => {
    const document = byId.get(invoice);
    return document ? [{ document, issuedOn }] : [];
  });
  const issue = await findIssue(scene, toIssue);
  holdTo(whyNotIssue(issue));
  return issueDocuments(scene, issue);
}

/** Records many payments in one transaction, in the order given. */
export async function recordPayments(
  scene: Scene,
  wanted: readonly (Omit<ToPay, "document"> & { invoice: string })[],
): Promise<{ id: string; leftCents: bigint }[]> {
  const found = await lockDocuments(scene.db, scene.cooperative, [...new Set(wanted.map((w) => w.invoice))]);
  const byId = new Map(found.map((d) => [d.id, d]));
  const toPay = wanted.flatMap(({ invoice, ...payment }) => {
    const document = byId.get(invoice);
    return document ? [{ ...payment, document }] : [];
  });
  const paying = await findPaying(scene, toPay);
  holdTo(whyNotPay(paying));
  return pay(scene, paying);
}
