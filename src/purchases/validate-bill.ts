import { z } from "zod";
import { findDue, postWithDue, withDue } from "../contribution/index.ts";
import { operation } from "../foundation/operation.ts";
import type { Scene } from "../foundation/scene.ts";
import {
  attachPapers,
  euros,
  findPostingGround,
  type NewEntry,
  partyOf,
  whyNotPost,
} from "../ledger/index.ts";
import { notify } from "../notices/index.ts";
import { type Booked, billEntryOf, postingDayOf } from "./bill.entry.ts";
import { lockBill, type ReadBill } from "./bill.sql.ts";
import { mayCheckBill, mayKeepBill } from "./bill.ts";
import { type Figured, figuresOf } from "./figures.ts";
import { findBooking } from "./find-booking.ts";
import { isHeld } from "./keep-bill.ts";
import { lockLadder } from "./ladder.sql.ts";
import { findLadder, whyNotApprove } from "./ladder.ts";
import { billValidated } from "./notice-kinds.ts";
import { insertValidation } from "./posted.sql.ts";
import { whyIncomplete, whyNotBill } from "./ready.ts";
import { refusals } from "./refusals.ts";
import { drawNumber, lockSupplier } from "./supplier.sql.ts";
import { isWaiting } from "./waiting.ts";
import { words } from "./words.ts";

/**
 * Approve a bill and post it at once: owed to its supplier and to who advanced a part, charged to its
 * activity, its paper with the entry. One's own word is enough up to a ceiling and within the cash of the
 * activity; above, that of somebody who did not type it. An invoice of a closed month is posted in the first
 * open one and keeps its date as the document's (R3.05). Its supplier stays locked, so that of the same
 * invoice typed twice the second sees the first.
 */
export const validateBill = operation({
  name: "purchases.validate-bill",
  label: words.validateBill,
  at: "POST /bills/{bill}/validation",
  input: z.object({ bill: z.uuid() }),
  find: ({ bill }, scene) => findValidation(scene, bill),
  may: (actor, { bill }) => mayKeepBill(actor, bill) || mayCheckBill(actor, bill),
  whyNot({ bill, known, twins, ladder, actor, booking, today }) {
    const waiting = isWaiting(bill);
    if (isHeld(bill) && !waiting) return refusals.notDraft();
    const refusal =
      whyNotBill(bill, known) ??
      whyIncomplete(bill, twins) ??
      whyNotApprove(actor, bill, { ladder, waiting });
    return refusal ?? (booking && whyNotPost(booking.entries, booking.ground, today));
  },
  async effect({ bill, booking }, scene) {
    if (!booking) throw new Error("a bill that is not complete");
    const number = await drawBillNumber(scene);
    const { figured, day, ground, due, entryAs } = booking;
    const [posted] = await postWithDue(scene, ground, due, [entryAs(number)]);
    const id = posted?.id ?? "";
    await insertValidation(scene, { bill: bill.id, number, postedOn: day, entry: id, figured });
    await attachPapers(scene, id, bill.paper ? [{ paper: bill.paper, name: bill.paperName || number }] : []);
    await notify(scene, billValidated, {
      to: bill.typedBy ? [bill.typedBy] : [],
      params: { supplier: bill.supplierName ?? "", amount: euros(figured.grossCents) },
      link: `/achats/${bill.id}`,
      once: `bill-validated:${bill.id}`,
    });
    return { id: bill.id, number, entry: id, postedOn: day };
  },
});

async function drawBillNumber({ db, cooperative, today }: Scene): Promise<string> {
  const year = Number(today.slice(0, 4));
  return `FF-${year}-${String(await drawNumber(db, cooperative, "bill", year)).padStart(5, "0")}`;
}

async function findValidation(scene: Scene, id: string) {
  const { db, cooperative, actor, today } = scene;
  const bill = await lockBill(db, cooperative, id);
  if (!bill) return null;
  if (bill.supplier) await lockSupplier(db, cooperative, bill.supplier);
  await lockLadder(db, cooperative, bill.activity);
  const { ground: money, known, twins } = await findBooking(scene, bill);
  const ladder = await findLadder(scene, bill.activity);
  const complete = whyNotBill(bill, known) === null && whyIncomplete(bill, twins) === null;
  const booking = complete ? await findEntries(scene, bill, figuresOf(bill, money)) : null;
  return { bill, known, twins, ladder, actor, booking, today };
}

/** What a complete bill posts and on which day, with what it changes of the contribution (R1.28, R1.30). */
async function findEntries(scene: Scene, bill: ReadBill, figured: Figured) {
  const { db, cooperative, today } = scene;
  const party = bill.advancedBy && figured.advancedCents > 0n ? await partyOf(scene, bill.advancedBy) : null;
  const day = postingDayOf(bill.issuedOn ?? today, await findPostingGround(db, cooperative, []), today);
  const entryAs = (number: string): NewEntry =>
    billEntryOf({ ...bookedOf(bill, party), number }, figured, day);
  const due = await findDue(scene, [{ entry: entryAs("FF"), reducingCents: figured.reducingCents }]);
  const entries = withDue(due, [entryAs("FF")]);
  return { figured, due, day, entryAs, entries, ground: await findPostingGround(db, cooperative, entries) };
}

/** A bill as its entries name it. */
export const bookedOf = (bill: ReadBill, party: string | null): Booked => ({
  ...{ id: bill.id, kind: bill.kind, number: bill.number ?? "", reference: bill.reference },
  ...{ issuedOn: bill.issuedOn ?? "", dueOn: bill.dueOn, activity: bill.activity, party },
  ...{ supplierCode: bill.supplierCode ?? "", supplierName: bill.supplierName ?? "" },
});
