import type { CivilDate } from "../foundation/calendar.ts";
import { type Cents, sumCents } from "../foundation/money.ts";
import type { Refusal } from "../foundation/refusal.ts";
import type { Scene } from "../foundation/scene.ts";
import {
  euros,
  findPostingGround,
  type NewEntry,
  type PostingGround,
  partyOf,
  postEntries,
  readyIn,
  whyNotPost,
} from "../ledger/index.ts";
import { type Moved, type PaidPart, type Payment, paymentEntryOf, postingDayOf } from "./bill.entry.ts";
import { lockBills, type ReadBill } from "./bill.sql.ts";
import { dueOnceOf } from "./figures.ts";
import { letterBills } from "./letter-bills.ts";
import { insertPayment, listVat, type StandingVat } from "./posted.sql.ts";
import { refusals } from "./refusals.ts";
import { bookedOf } from "./validate-bill.ts";
import { isBooked } from "./waiting.ts";

interface Wanted extends Omit<Payment, "id"> {
  /** Null: all that is left of it. */
  readonly parts: readonly { readonly bill: string; readonly amountCents: Cents | null }[];
}

export interface SettledPart extends PaidPart {
  readonly of: ReadBill;
  readonly leftCents: Cents;
}

/** All that decides on settling bills. */
export interface Settling {
  readonly payment: Payment;
  readonly parts: readonly SettledPart[];
  readonly entry: NewEntry | null;
  readonly ground: PostingGround;
  readonly today: CivilDate;
}

/** Locks the bills; null where one is none. The entry lies on its day, or the first open one after. */
export async function findSettling(scene: Scene, wanted: Wanted): Promise<Settling | null> {
  const { db, cooperative, today, newId } = scene;
  const ids = [...new Set(wanted.parts.map(({ bill }) => bill))];
  const bills = await lockBills(db, cooperative, ids);
  if (bills.length < ids.length) return null;
  const vat = await listVat(db, cooperative, ids);
  const parts: SettledPart[] = [];
  for (const bill of bills) {
    const leftCents = wanted.kind === "repayment" ? bill.advanceLeftCents : bill.leftCents;
    const asked = wanted.parts.find((part) => part.bill === bill.id);
    const amountCents = asked?.amountCents ?? leftCents;
    const moved = wanted.kind === "repayment" ? [] : movedOf(bill, vat, amountCents);
    const party =
      bill.advancedBy && wanted.kind === "repayment" ? await partyOf(scene, bill.advancedBy) : null;
    parts.push({ of: bill, bill: bookedOf(bill, party), leftCents, amountCents, moved });
  }
  const { parts: _, ...told } = wanted;
  const payment = { ...told, id: newId() };
  const entryOn = (day: CivilDate) => paymentEntryOf(payment, parts, day);
  const rough = entryOn(today);
  const ground = await findPostingGround(db, cooperative, rough ? [rough] : []);
  const entry = entryOn(postingDayOf(payment.paidOn, ground, today));
  return { payment, parts, entry, ground, today };
}

/** What an amount makes due of the VAT that waits: in proportion, and the rest with the last cent. */
function movedOf(bill: ReadBill, vat: readonly StandingVat[], amountCents: Cents): Moved[] {
  const advanced = bill.bookedAdvanceCents ?? 0n;
  const gross = (bill.owedCents ?? 0n) + advanced;
  if (gross === 0n) return [];
  const paid = gross - bill.leftCents + amountCents;
  return vat.flatMap(({ bill: of, waiting, cents, movedCents, position, side, account }) => {
    if (of !== bill.id || waiting === null) return [];
    const already = dueOnceOf(cents, advanced, gross) + movedCents;
    return [{ position, side, account, waiting, cents: dueOnceOf(cents, paid, gross) - already }];
  });
}

export function whyNotSettle({ payment, parts, entry, ground, today }: Settling): Refusal | null {
  if (parts.length === 0) return refusals.nothingChosen({}, "bills");
  for (const part of parts) {
    const refusal = whyNotPart(part, payment);
    if (refusal) return refusal;
  }
  const [first] = parts;
  if (parts.some(({ of }) => of.supplier !== first?.of.supplier)) return refusals.severalSuppliers();
  return entry && whyNotPost([entry], ground, today);
}

function whyNotPart({ of, leftCents, amountCents }: SettledPart, { kind, paidOn }: Payment): Refusal | null {
  const { reference, issuedOn } = of;
  if (!isBooked(of)) return refusals.notValidated();
  const isRefund = kind === "refund";
  if (kind !== "credit" && (of.kind === "credit") !== isRefund) return refusals.wrongKind();
  if (leftCents <= 0n) return refusals.nothingLeft({ reference });
  if (amountCents <= 0n) return refusals.nothingPaid({}, "amountCents");
  if (amountCents > leftCents)
    return refusals.moreThanLeft({ reference, left: euros(leftCents) }, "amountCents");
  return issuedOn && paidOn < issuedOn ? refusals.paidBefore({ reference, date: issuedOn }, "paidOn") : null;
}

/** Posts it and keeps it; a bill of which nothing is left is lettered with what settled it. */
export async function settle(scene: Scene, { payment, parts, entry, ground }: Settling) {
  const [posted] = entry ? await postEntries(scene, [readyIn(ground, entry)]) : [];
  const isCredit = payment.kind === "credit";
  const total = isCredit ? (parts[0]?.amountCents ?? 0n) : sumCents(parts.map((part) => part.amountCents));
  await insertPayment(scene, {
    ...payment,
    supplier: parts[0]?.of.supplier ?? "",
    person: payment.kind === "repayment" ? (parts[0]?.of.advancedBy ?? null) : null,
    amountCents: total,
    entry: posted?.id ?? null,
    parts: parts.map(({ of, amountCents, moved }, i) => ({
      ...{ bill: of.id, amountCents, position: isCredit ? null : i + 1 },
      moved: moved.filter(({ cents }) => cents !== 0n),
    })),
  });
  const settled = parts.filter(({ leftCents, amountCents }) => leftCents === amountCents);
  await letterBills(
    scene,
    settled.map(({ of }) => of.id),
    payment.kind === "repayment" ? "person" : "supplier",
  );
  return { id: payment.id, entry: posted?.id ?? null };
}
