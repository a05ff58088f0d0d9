import { z } from "zod";
import { findDue, postWithDue, withDue } from "../contribution/index.ts";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { findPostingGround, whyNotPost } from "../ledger/index.ts";
import { lockBill } from "./bill.sql.ts";
import { mayPay } from "./bill.ts";
import { letterUndone } from "./letter-undone.ts";
import { insertCancellation } from "./posted.sql.ts";
import { refusals } from "./refusals.ts";
import { findUndoing } from "./reverse-payment.ts";
import { isBooked } from "./waiting.ts";
import { words } from "./words.ts";

/**
 * Cancel a bill that should not have been posted: a counter-entry of today undoes it (R3.04); what was paid
 * of it is reversed first. An invoice that the supplier corrects is a credit note of theirs, not this.
 */
export const cancelBill = operation({
  name: "purchases.cancel-bill",
  label: words.cancelBill,
  at: "POST /bills/{bill}/cancellation",
  input: z.object({ bill: z.uuid(), reason: shortText(120) }),
  async find({ bill: id, reason }, scene) {
    const bill = await lockBill(scene.db, scene.cooperative, id);
    if (!bill) return null;
    const { db, cooperative, today } = scene;
    const undone = bill.entry ? await findUndoing(scene, bill.entry, { on: today, reason }) : null;
    if (!undone) return { bill, undone, today };
    // What it took off the base of the contribution is put back (R1.30).
    const due = await findDue(scene, [{ entry: undone.entry, reducingCents: -(bill.reducingCents ?? 0n) }]);
    const entries = withDue(due, [undone.entry]);
    const ground = await findPostingGround(db, cooperative, entries);
    return { bill, undone: { entry: undone.entry, due, entries, ground }, today };
  },
  may: (actor) => mayPay(actor),
  whyNot({ bill, undone, today }) {
    if (!isBooked(bill) || !undone) return refusals.notValidated();
    const { owedCents, bookedAdvanceCents, leftCents, advanceLeftCents } = bill;
    if (owedCents !== leftCents || bookedAdvanceCents !== advanceLeftCents) return refusals.settledInPart();
    return whyNotPost(undone.entries, undone.ground, today);
  },
  async effect({ bill, undone }, scene, { reason }) {
    if (!undone) throw new Error("a bill without an entry");
    const { entry, due, ground } = undone;
    const [posted] = await postWithDue(scene, ground, due, [entry]);
    const by = posted?.id ?? "";
    await insertCancellation(scene, { bill: bill.id, reason, entry: by });
    await letterUndone(scene, { entry: bill.entry ?? "", by, positions: 2 });
    return { id: bill.id };
  },
});
