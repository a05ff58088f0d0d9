import { type Due, findDue, postWithDue, withDue } from "../contribution/index.ts";
import type { CivilDate } from "../foundation/calendar.ts";
import { sumCents } from "../foundation/money.ts";
import type { Refusal } from "../foundation/refusal.ts";
import type { Scene } from "../foundation/scene.ts";
import { euros, findPostingGround, type NewEntry, type PostingGround, whyNotPost } from "../ledger/index.ts";
import { type Document, readOffspring } from "./document.sql.ts";
import { type Booked, paymentEntryOf } from "./invoice.entry.ts";
import { partsOf } from "./invoice.ts";
import { letterSettled } from "./letter-settled.ts";
import { insertPayments, listPayments } from "./payment.sql.ts";
import { leftOf, type Method, type PaidPart, splitPayment } from "./payment.ts";
import { refusals } from "./refusals.ts";
import { keepSurplus } from "./surplus.ts";

export interface ToPay {
  readonly document: Document;
  readonly paidOn: CivilDate;
  readonly amountCents: bigint;
  readonly method: Method;
  readonly reference: string;
  /** What the one who records it agreed to keep at the customer's credit, to the cent. */
  readonly surplusCents?: bigint;
  /** The surplus it is paid from, when no money moves. */
  readonly surplus?: string;
}

interface PayingItem extends ToPay {
  readonly id: string;
  readonly leftCents: bigint;
  /** The part that pays the invoice, and what is above. */
  readonly paidCents: bigint;
  readonly excessCents: bigint;
  readonly parts: readonly PaidPart[];
  readonly entry: NewEntry | null;
}

export interface Paying {
  readonly items: readonly PayingItem[];
  readonly due: Due;
  readonly ground: PostingGround;
  readonly today: CivilDate;
}

/** The document as its entries name it. */
export function bookedOf(document: Document): Booked {
  const { id, activity, thirdParty, customerName, number, issuedOn, dueOn, vatOnDebits } = document;
  const named = { number: number ?? "", issuedOn: issuedOn ?? "", dueOn: dueOn ?? "" };
  return { id, kind: "invoice", activity, thirdParty, customerName, vatOnDebits, ...named };
}

/** What is left of locked documents, part by part. */
export async function findLeft(
  scene: Scene,
  documents: readonly Document[],
): Promise<Map<string, PaidPart[]>> {
  const ids = documents.map((d) => d.id);
  const credits = (await readOffspring(scene.db, scene.cooperative, ids)).filter(
    (d) => d.kind === "credit" && d.number,
  );
  const paid = (await listPayments(scene.db, scene.cooperative, ids)).filter((p) => !p.reversedOn);
  return new Map(
    documents.map((d) => {
      const credited = credits.filter((c) => c.origin === d.id).flatMap((c) => partsOf(c.lines));
      const before = paid.filter((p) => p.document === d.id).flatMap((p) => p.parts);
      return [d.id, leftOf(partsOf(d.lines), credited, before)];
    }),
  );
}

/** Finds all that decides on payments; several on one document are taken in the order given. */
export async function findPaying(scene: Scene, wanted: readonly ToPay[]): Promise<Paying> {
  const documents = [...new Map(wanted.map((w) => [w.document.id, w.document])).values()];
  const left = await findLeft(scene, documents);
  const items = wanted.map((w) => {
    const before = left.get(w.document.id) ?? [];
    const leftCents = sumCents(before.map((part) => part.grossCents));
    const excessCents = leftCents >= 0n && w.amountCents > leftCents ? w.amountCents - leftCents : 0n;
    const item = { ...w, id: scene.newId(), leftCents, excessCents, paidCents: w.amountCents - excessCents };
    if (whyNotAmount(item)) return { ...item, parts: [], entry: null };
    const parts = item.paidCents === 0n ? [] : splitPayment(item.paidCents, before);
    left.set(w.document.id, leftOf([], [], [...parts, ...before.map(negated)]));
    const { id, paidOn, surplus } = item;
    const payment = { id, paidOn, parts, surplusCents: excessCents, surplus: surplus ?? null };
    return { ...item, parts, entry: paymentEntryOf(bookedOf(w.document), payment) };
  });
  const due = await findDue(scene, items.flatMap(sourceOf));
  const ground = await findPostingGround(scene.db, scene.cooperative, withDue(due, entriesOf(items)));
  return { items, due, ground, today: scene.today };
}

/** What a payment brings to the contribution: its money without VAT. */
export const receivedIn = (parts: readonly PaidPart[]) =>
  sumCents(parts.map(({ grossCents, vatCents }) => grossCents - vatCents));

const sourceOf = ({ entry, parts }: PayingItem) =>
  entry ? [{ entry, receivedCents: receivedIn(parts) }] : [];

const entriesOf = (items: readonly PayingItem[]): NewEntry[] => items.flatMap((item) => item.entry ?? []);

const negated = (part: PaidPart): PaidPart => ({
  ...part,
  grossCents: -part.grossCents,
  vatCents: -part.vatCents,
});

function whyNotAmount(item: Omit<PayingItem, "parts" | "entry">): Refusal | null {
  const { amountCents: amount, leftCents: left, excessCents: excess, document } = item;
  if (excess > 0n && item.surplus) return refusals.moreThanLeft({ left: euros(left) }, "amountCents");
  if (excess > 0n && item.surplusCents !== excess) {
    const said = { excess: euros(excess), left: euros(left), customer: document.customerName };
    return refusals.overpaid(said, "amountCents");
  }
  if (excess > 0n) return null;
  if (left === 0n) return refusals.nothingLeft();
  if (amount === 0n || amount > 0n !== left > 0n || (left < 0n && amount < left))
    return refusals.otherWay({ left: euros(left) }, "amountCents");
  return null;
}

export function whyNotPay({ items, due, ground, today }: Paying): Refusal | null {
  for (const item of items) {
    const { document, paidOn } = item;
    if (document.kind !== "invoice") return refusals.notAnInvoice();
    if (!document.number) return refusals.notValidated();
    if (paidOn < (document.issuedOn ?? ""))
      return refusals.paidBeforeIssue({ date: document.issuedOn ?? "" }, "paidOn");
    const refusal = whyNotAmount(item);
    if (refusal) return refusal;
  }
  return whyNotPost(withDue(due, entriesOf(items)), ground, today);
}

/** Posts and records what `findPaying` found and `whyNotPay` allowed. */
export async function pay(
  scene: Scene,
  { items, due, ground }: Paying,
): Promise<{ id: string; leftCents: bigint }[]> {
  const { db, cooperative, now, actor } = scene;
  const posted = await postWithDue(scene, ground, due, entriesOf(items));
  const rows = items.map((item, i) => ({
    ...{ ...item, document: item.document.id, entry: posted[i]?.id ?? "" },
    ...{ customer: item.document.customer, amountCents: item.paidCents, surplus: item.surplus ?? null },
  }));
  const payments = rows.filter((row) => row.paidCents !== 0n);
  await insertPayments(db, cooperative, payments, { now, by: actor.person });
  for (const row of rows) if (row.excessCents > 0n) await keepSurplus(scene, row);
  const settled = items.filter((item) => item.leftCents === item.paidCents).map((item) => item.document);
  await letterSettled(scene, settled);
  return items.map(({ id, leftCents, paidCents }) => ({ id, leftCents: leftCents - paidCents }));
}
