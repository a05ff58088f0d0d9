import { z } from "zod";
import { findDue, postWithDue, withDue } from "../contribution/index.ts";
import { has } from "../foundation/actor.ts";
import { civilDate, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { findPostingGround, unletterEntries, whyNotPost } from "../ledger/index.ts";
import { lockDocument } from "./document.sql.ts";
import { paymentReversalEntryOf } from "./invoice.entry.ts";
import { bookedOf, receivedIn } from "./paying.ts";
import { insertPaymentReversal, readPayment } from "./payment.sql.ts";
import { refusals } from "./refusals.ts";
import { readSurplusOfPayment } from "./surplus.sql.ts";
import { words } from "./words.ts";

/**
 * Reverse a payment that did not hold, such as a cheque without funds: the invoice is due again (R3.04), and
 * what came with it in excess is no longer at the customer's credit. Reversing a use of their credit gives
 * it back.
 */
export const reversePayment = operation({
  name: "invoicing.reverse-payment",
  label: words.reversePayment,
  at: "POST /payments/{payment}/reversal",
  input: z.object({ payment: z.uuid(), on: civilDate(), reason: shortText(120) }),
  async find({ payment: id, on, reason }, scene) {
    const { db, cooperative, today } = scene;
    const found = await readPayment(db, cooperative, id);
    const document = found && (await lockDocument(db, cooperative, found.document));
    // Read again under the lock of its document: another request may have reversed it meanwhile.
    const payment = document && (await readPayment(db, cooperative, id));
    if (!payment) return null;
    const surplus = await readSurplusOfPayment(db, cooperative, id);
    const booked = { ...payment, surplusCents: surplus?.amountCents ?? 0n };
    const entry = paymentReversalEntryOf(bookedOf(document), booked, on, reason);
    const due = await findDue(scene, [{ entry, receivedCents: -receivedIn(payment.parts) }]);
    const entries = withDue(due, [entry]);
    return {
      payment,
      document,
      surplus,
      due,
      entry,
      entries,
      on,
      reason,
      today,
      ground: await findPostingGround(db, cooperative, entries),
    };
  },
  may: (actor, { document }) => has(actor, "accountant", "director") || actor.follows.has(document.activity),
  whyNot({ payment, document, surplus, entries, on, ground, today }) {
    if (payment.reversedOn) return refusals.alreadyReversed({ date: payment.reversedOn });
    if (surplus && surplus.leftCents < surplus.amountCents)
      return refusals.surplusUsed({ customer: document.customerName });
    if (on < payment.paidOn) return refusals.reversedBeforePaid({ date: payment.paidOn }, "on");
    return whyNotPost(entries, ground, today);
  },
  async effect({ payment, due, entry, on, reason, ground }, scene) {
    const [posted] = await postWithDue(scene, ground, due, [entry]);
    const { db, cooperative, now, actor } = scene;
    const row = { payment: payment.id, on, reason, entry: posted?.id ?? "", now, by: actor.person };
    await insertPaymentReversal(db, cooperative, row);
    if (payment.entry) await unletterEntries(scene, [payment.entry], reason);
    return { id: payment.id };
  },
});
